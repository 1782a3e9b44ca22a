SELECT person.id, person.name
FROM session
JOIN person ON person.id = session.person_id
WHERE session.token_hash = $1
    AND session.expires_at > $2
