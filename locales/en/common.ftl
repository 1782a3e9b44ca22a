# Words that stand on many pages.
skip-to-content = Skip to the content
brand-line = Pilot for international cooperation
menu = Menu
menu-main = Main menu
menu-finder = Find
menu-programmes = Programmes
menu-matrix = Matrix
menu-calls = Calls
menu-projects = Past projects
menu-organisations = Organisations
menu-bodies = Bodies that help
menu-imports = Imports
menu-about = About
you-are-here = You are here
language = Language
search = Search
source = Source
footer-text = Programmes, calls, past projects and partners for municipalities in the Nordic countries. Every fact shows where it comes from and how old it is.
footer-more = More
scheme = Appearance
scheme-auto = As the computer
scheme-light = Light
scheme-dark = Dark
list-and = { $first } and { $last }
list-or = { $first } or { $last }
in-days = { $n ->
    [0] today
    [one] in 1 day
   *[other] in { $n } days
  }
form-mistakes = Please mend this

kind-programme = Programme
kind-call = Call
kind-project = Past project
kind-organisation = Organisation

sure-a = seen on its own page
sure-b = older or second-hand
sure-c = not checked
sure-d = sources disagree
sure-a-text = Read on the page of the programme or of an authority, about the present period, or on two pages that agree.
sure-b-text = Read on an older page of theirs, or in one place that tells what others say.
sure-c-text = General knowledge that nobody has checked yet. Ask before you build on it.
sure-d-text = Two sources say different things. Both are shown.
source-read-stored-copy = stored copy, read { $date }
source-read-document = document, read { $date }
source-read-live = read { $date }
source-read-own-knowledge = own judgement, { $date }

error-code = Error { $code }
error-not-found = We found nothing here
error-not-found-text = The address leads nowhere. It may be old, or a letter may be wrong.
error-did-you-mean = Did you mean
error-search-label = Search for something else
error-to-front = To the front page
error-forbidden = You may not do this
error-forbidden-administrator = Only an administrator may do this.
error-forbidden-cross-site = The form was sent from another site, so nothing was changed. Open the page here and try again.
error-invalid = This could not be used
error-conflict = Somebody else was faster
error-unavailable = Not just now
error-database-busy = The database is busy. Wait a moment and try again; nothing was changed.
error-disk-full = The disk is full, so nothing was saved. Tell whoever runs the service.
error-broken = Something went wrong on our side
error-broken-text = Nothing of yours was lost. Try again in a moment. If it happens again, tell whoever runs the service, with the number below.
error-number = Number of the request: { $number }

about-title = About Grenselos
about-lead = Grenselos helps municipalities find cooperation, money and partners in the Nordic countries and Europe. Describe an idea in your own words, and see what fits, why, and who has done something like it.
about-knowledge = What it knows, and how sure
about-counts = { $programmes } programmes and schemes with { $facts } facts, and { $calls } calls. Every fact is marked:
about-sources = Where it comes from
about-sources-text = Programme facts were gathered from public pages in our own words. Calls come from the EU Funding & Tenders Portal and past projects from CORDIS, © European Union, CC BY 4.0.
about-privacy = Your idea stays here
about-privacy-text = An idea you type is answered on this server and not kept. It is never sent anywhere else.
about-version = Version { $version }
source-own-judgement = Own judgement, checked by nobody else
