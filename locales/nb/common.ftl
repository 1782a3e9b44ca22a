# Ord som står på mange sider.
skip-to-content = Hopp til innholdet
brand-line = Los for internasjonalt samarbeid
menu = Meny
menu-main = Hovedmeny
menu-finder = Finn
menu-programmes = Programmer
menu-matrix = Matrise
menu-calls = Utlysninger
menu-projects = Tidligere prosjekter
menu-organisations = Organisasjoner
menu-bodies = Hvem kan hjelpe
menu-imports = Import
menu-about = Om Grenselos
you-are-here = Du er her
language = Språk
search = Søk
source = Kilde
footer-text = Programmer, utlysninger, tidligere prosjekter og partnere for kommuner i Norden. Hver opplysning viser hvor den er hentet, og hvor gammel den er.
footer-more = Mer
scheme = Utseende
scheme-auto = Som på maskinen
scheme-light = Lyst
scheme-dark = Mørkt
list-and = { $first } og { $last }
list-or = { $first } eller { $last }
in-days = { $n ->
    [0] i dag
    [one] om 1 dag
   *[other] om { $n } dager
  }
form-mistakes = Rett opp dette

kind-programme = Program
kind-call = Utlysning
kind-project = Tidligere prosjekt
kind-organisation = Organisasjon

sure-a = sett på egen side
sure-b = eldre eller annenhånds
sure-c = ikke kontrollert
sure-d = kildene er uenige
sure-a-text = Lest på siden til programmet eller en myndighet og gjelder denne perioden, eller lest på to sider som sier det samme.
sure-b-text = Lest på en eldre side fra dem selv, eller på én side som gjengir hva andre sier.
sure-c-text = Allmenn kunnskap som ingen har kontrollert ennå. Spør før dere bygger på den.
sure-d-text = To kilder sier ulike ting. Vi viser begge.
source-read-stored-copy = lagret kopi, lest { $date }
source-read-document = dokument, lest { $date }
source-read-live = lest { $date }
source-read-own-knowledge = egen vurdering, { $date }

error-code = Feil { $code }
error-not-found = Her fant vi ingenting
error-not-found-text = Adressen fører ingen steder. Den kan være gammel, eller en bokstav kan være feil.
error-did-you-mean = Mente du
error-search-label = Søk etter noe annet
error-to-front = Til forsiden
error-forbidden = Du har ikke tilgang til dette
error-forbidden-administrator = Bare en administrator kan gjøre dette.
error-forbidden-cross-site = Skjemaet ble sendt fra et annet nettsted, så ingenting er endret. Åpne siden her og prøv igjen.
error-invalid = Dette kunne vi ikke bruke
error-conflict = Noen andre kom først
error-unavailable = Ikke akkurat nå
error-database-busy = Databasen er opptatt. Vent litt og prøv igjen. Ingenting er endret.
error-disk-full = Disken er full, så ingenting ble lagret. Si fra til den som driver tjenesten.
error-broken = Noe gikk galt hos oss
error-broken-text = Du har ikke mistet noe. Prøv igjen om litt. Skjer det en gang til, si fra til den som driver tjenesten, og oppgi nummeret under.
error-number = Referansenummer: { $number }

about-title = Om Grenselos
about-lead = Grenselos hjelper kommuner med å finne samarbeid, penger og partnere i Norden og Europa. Beskriv en idé med egne ord, og se hva som passer, hvorfor, og hvem som har gjort noe lignende.
about-knowledge = Hva Grenselos vet, og hvor sikkert det er
about-counts = { $programmes } programmer og ordninger med { $facts } opplysninger, og { $calls } utlysninger. Hver opplysning er merket:
about-sources = Hvor det kommer fra
about-sources-text = Opplysningene om programmene er samlet fra åpne nettsider og skrevet med våre egne ord. Utlysningene kommer fra EU-portalen Funding & Tenders og de tidligere prosjektene fra CORDIS, © Den europeiske union, CC BY 4.0.
about-privacy = Ideen blir her
about-privacy-text = Ideen du skriver, får svar på denne serveren og blir ikke lagret. Den sendes aldri videre.
about-version = Versjon { $version }
source-own-judgement = Egen vurdering, ikke kontrollert av andre
