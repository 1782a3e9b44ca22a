DELETE FROM sign_in_link
