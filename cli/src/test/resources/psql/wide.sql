SELECT * FROM (VALUES ('日本語', 'é', '🙂'), ('한국', U&'e\0301', 'ｆｕｌｌ'), ('abc', 'ab', '—…')) AS v ("名前", b, c)
