SELECT code, name, short_name, kind, country, city, region, nuts, website, nordic, public, projects, coordinated, contribution
FROM organisation
WHERE code = $1
