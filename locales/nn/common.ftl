# Ord som står på mange sider.
skip-to-content = Hopp til innhaldet
brand-line = Los for internasjonalt samarbeid
menu = Meny
menu-main = Hovudmeny
menu-finder = Finn
menu-programmes = Program
menu-matrix = Matrise
menu-calls = Utlysingar
menu-projects = Tidlegare prosjekt
menu-organisations = Organisasjonar
menu-bodies = Kven kan hjelpe
menu-imports = Import
menu-about = Om Grenselos
you-are-here = Du er her
language = Språk
search = Søk
source = Kjelde
footer-text = Program, utlysingar, tidlegare prosjekt og partnarar for kommunar i Norden. Kvar opplysning viser kvar ho er henta, og kor gammal ho er.
footer-more = Meir
scheme = Utsjånad
scheme-auto = Som på maskina
scheme-light = Lyst
scheme-dark = Mørkt
list-and = { $first } og { $last }
list-or = { $first } eller { $last }
in-days = { $n ->
    [0] i dag
    [one] om 1 dag
   *[other] om { $n } dagar
  }
form-mistakes = Rett opp dette

kind-programme = Program
kind-call = Utlysing
kind-project = Tidlegare prosjekt
kind-organisation = Organisasjon

sure-a = sett på eiga side
sure-b = eldre eller andrehands
sure-c = ikkje kontrollert
sure-d = kjeldene er usamde
sure-a-text = Lese på sida til programmet eller ei styresmakt og gjeld denne perioden, eller lese på to sider som seier det same.
sure-b-text = Lese på ei eldre side frå dei sjølve, eller på éi side som fortel kva andre seier.
sure-c-text = Allmenn kunnskap som ingen har kontrollert enno. Spør før de byggjer på han.
sure-d-text = To kjelder seier ulike ting. Vi viser begge.
source-read-stored-copy = lagra kopi, lesen { $date }
source-read-document = dokument, lese { $date }
source-read-live = lese { $date }
source-read-own-knowledge = eiga vurdering, { $date }

error-code = Feil { $code }
error-not-found = Her fann vi ingenting
error-not-found-text = Adressa fører ingen stad. Ho kan vere gammal, eller ein bokstav kan vere feil.
error-did-you-mean = Meinte du
error-search-label = Søk etter noko anna
error-to-front = Til framsida
error-forbidden = Du har ikkje tilgang til dette
error-forbidden-administrator = Berre ein administrator kan gjere dette.
error-forbidden-cross-site = Skjemaet vart sendt frå ein annan nettstad, så ingenting er endra. Opne sida her og prøv igjen.
error-invalid = Dette kunne vi ikkje bruke
error-conflict = Nokon andre kom først
error-unavailable = Ikkje akkurat no
error-database-busy = Databasen er oppteken. Vent litt og prøv igjen. Ingenting er endra.
error-disk-full = Disken er full, så ingenting vart lagra. Sei frå til den som driv tenesta.
error-broken = Noko gjekk gale hos oss
error-broken-text = Du har ikkje mist noko. Prøv igjen om litt. Skjer det ein gong til, sei frå til den som driv tenesta, og oppgi nummeret under.
error-number = Referansenummer: { $number }

about-title = Om Grenselos
about-lead = Grenselos hjelper kommunar med å finne samarbeid, pengar og partnarar i Norden og Europa. Beskriv ein idé med eigne ord, og sjå kva som passar, kvifor, og kven som har gjort noko liknande.
about-knowledge = Kva Grenselos veit, og kor sikkert det er
about-counts = { $programmes } program og ordningar med { $facts } opplysningar, og { $calls } utlysingar. Kvar opplysning er merkt:
about-sources = Kvar det kjem frå
about-sources-text = Opplysningane om programma er samla frå opne nettsider og skrivne med våre eigne ord. Utlysingane kjem frå EU-portalen Funding & Tenders og dei tidlegare prosjekta frå CORDIS, © Den europeiske unionen, CC BY 4.0.
about-privacy = Ideen blir her
about-privacy-text = Ideen du skriv, får svar på denne tenaren og blir ikkje lagra. Han blir aldri send vidare.
about-version = Versjon { $version }
source-own-judgement = Eiga vurdering, ikkje kontrollert av andre
