-- The schema that the agent and the journal service share, as it is to be.

CREATE TYPE agent_session_status AS ENUM ('active', 'completed', 'failed', 'cancelled');

CREATE TABLE agent_sessions (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  user_id uuid NOT NULL,
  agent_name varchar(80) NOT NULL,
  status agent_session_status NOT NULL DEFAULT 'active',
  context jsonb NOT NULL DEFAULT '{}',
  total_tokens bigint NOT NULL DEFAULT 0,
  started_at timestamptz NOT NULL DEFAULT now(),
  ended_at timestamptz,
  CONSTRAINT ck_agent_sessions_total_tokens CHECK (total_tokens >= 0),
  CONSTRAINT ck_agent_sessions_ended_at CHECK (ended_at >= started_at),
  CONSTRAINT ck_agent_sessions_active_has_no_end CHECK (status <> 'active' OR ended_at IS NULL)
);

COMMENT ON TABLE agent_sessions IS 'One conversation of a user with one agent';
COMMENT ON COLUMN agent_sessions.context IS 'What the agent carries from turn to turn';

CREATE INDEX ix_agent_sessions_user_id_started_at ON agent_sessions (user_id, started_at);
CREATE INDEX ix_agent_sessions_active ON agent_sessions (user_id) WHERE status = 'active';

CREATE TABLE journal_entries (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  user_id uuid NOT NULL,
  agent_session_id uuid,
  entry_date date NOT NULL,
  title varchar(200),
  body text NOT NULL,
  mood smallint,
  tags text[] NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT fk_journal_entries_agent_session_id
    FOREIGN KEY (agent_session_id) REFERENCES agent_sessions (id) ON DELETE SET NULL,
  CONSTRAINT ck_journal_entries_body CHECK (btrim(body) <> ''),
  CONSTRAINT ck_journal_entries_mood CHECK (mood BETWEEN 1 AND 10)
);

COMMENT ON TABLE journal_entries IS 'What a user wrote, or said to an agent, on a day';
COMMENT ON COLUMN journal_entries.entry_date IS 'The day it is about, in the zone of the user';
COMMENT ON COLUMN journal_entries.mood IS '1 (low) to 10 (high)';

CREATE INDEX ix_journal_entries_user_id_entry_date ON journal_entries (user_id, entry_date);
CREATE INDEX ix_journal_entries_agent_session_id ON journal_entries (agent_session_id)
  WHERE agent_session_id IS NOT NULL;
CREATE INDEX ix_journal_entries_tags ON journal_entries USING gin (tags);
