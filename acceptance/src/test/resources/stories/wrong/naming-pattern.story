# A naming convention with a token that there is not names the tokens that there are

## file limbeck.toml
[limbeck]
name = "habits"
schema = "habits"

[limbeck.naming]
fk = "fk_%(tabel_name)s"
ix = "ix_50%"

## run limbeck heads
## exit 1
## stderr
CFG-104: The pattern 'fk' cannot be used
  limbeck.toml:6:1
      6 | fk = …
        | ^
  There is no token 'tabel_name'.
  fix: use the tokens of SQLAlchemy: %(table_name)s, %(referred_table_name)s, %(column_0_name)s, %(column_0_label)s, %(column_0_key)s, %(column_0N_name)s, %(column_0_N_name)s, %(referred_column_0_name)s, %(constraint_name)s
CFG-104: The pattern 'ix' cannot be used
  limbeck.toml:7:1
      7 | ix = …
        | ^
  A percent sign stands alone; a token is written %(table_name)s.
  fix: use the tokens of SQLAlchemy: %(table_name)s, %(referred_table_name)s, %(column_0_name)s, %(column_0_label)s, %(column_0_key)s, %(column_0N_name)s, %(column_0_N_name)s, %(referred_column_0_name)s, %(constraint_name)s
