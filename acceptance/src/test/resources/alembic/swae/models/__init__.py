"""The tables of the example as SQLAlchemy describes them, a module for each schema."""

import importlib


def of(schema):
    """The MetaData of one service."""
    return importlib.import_module(f"models.{schema}").metadata
