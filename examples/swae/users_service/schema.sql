-- The schema of users, as it is to be.

CREATE TYPE credential_kind AS ENUM ('password', 'passkey', 'oauth');

CREATE TABLE users (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  email varchar(320) NOT NULL,
  display_name varchar(120) NOT NULL,
  locale varchar(35) NOT NULL DEFAULT 'en',
  time_zone varchar(64) NOT NULL DEFAULT 'UTC',
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  deleted_at timestamptz,
  CONSTRAINT ck_users_email CHECK (email = lower(email) AND email LIKE '_%@_%'),
  CONSTRAINT ck_users_display_name CHECK (btrim(display_name) <> '')
);

COMMENT ON TABLE users IS 'Everybody who has, or had, an account';
COMMENT ON COLUMN users.email IS 'In lower case';

-- A deleted account does not block its address.
CREATE UNIQUE INDEX uq_users_email_live ON users (email) WHERE deleted_at IS NULL;

CREATE TABLE credentials (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  user_id uuid NOT NULL,
  kind credential_kind NOT NULL,
  provider varchar(80) NOT NULL DEFAULT 'local',
  subject varchar(255) NOT NULL,
  secret_hash text,
  last_used_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT fk_credentials_user_id
    FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT uq_credentials_provider_subject UNIQUE (provider, subject),
  CONSTRAINT ck_credentials_password_has_hash
    CHECK (kind <> 'password' OR secret_hash IS NOT NULL)
);

COMMENT ON TABLE credentials IS 'The ways in which a user can sign in';
COMMENT ON COLUMN credentials.subject IS 'Who the user is to the provider: an address, a key id, an OpenID subject';
COMMENT ON COLUMN credentials.secret_hash IS 'Never the secret itself';

CREATE INDEX ix_credentials_user_id_kind ON credentials (user_id, kind);
