import-phase-fetching = Henter
import-phase-waiting = Kilden svarte ikke som den skulle; venter før neste forsøk
import-phase-downloading = Laster ned
import-phase-checking = Kontrollerer hele filen
import-phase-comparing = Sammenligner og skriver
import-phase-indexing = Gjør det søkbart
import-summary = { $seen } poster ({ $received } mottatt): { $added } nye, { $changed } endret, { $unchanged } uendret, { $gone } borte; { $seconds } s.
import-nothing-changed = Ingenting er endret siden sist.
import-troubles = { $n ->
    [one] Ett sted kunne ikke brukes:
   *[other] { $n } steder kunne ikke brukes. De første:
  }
import-busy = En annen import pågår. Vent til den er ferdig, og prøv igjen.
import-failed = Noe hos oss virket ikke, så ingenting ble endret: { $why }
import-meanwhile = Noen endret organisasjoner mens kilden ble lest, så ingenting ble skrevet. Prøv igjen.
import-shrunk = Kilden har bare { $now } poster; sist hadde den { $before }. Det ser ut som en feil, så ingenting ble endret. Er det riktig, kan du importere en gang til og godta at den har krympet.
import-shrunk-partners = Kilden nevner bare { $now } partnere; sist nevnte den { $before }. Det ser ut som en feil, så ingenting ble endret. Er det riktig, kan du importere en gang til og godta at den har krympet.
import-source-reserved = Tilordningsfilen kaller kilden «{ $source }», som er navnet på en av våre egne. Gi den et annet navn, så ingenting av vårt forsvinner.
import-expected-project = et prosjekt som er kjent her
import-flaw = { $place }: fant «{ $found }», ventet { $expected }
import-flaw-empty = { $place }: fant ingenting, ventet { $expected }
import-place-sheet = ark «{ $sheet }»
import-place-record = post { $record }
import-place-line = linje { $line }
import-place-column = kolonne «{ $column }»
sources-bad-address = { $url } er ingen adresse som begynner med http:// eller https://. Kontroller den.
sources-unreachable = { $url } svarte ikke ({ $why }; { $tries } forsøk). Prøv igjen senere.
sources-busy = { $url } var for opptatt ({ $tries } forsøk). Prøv igjen senere.
sources-status = { $url } svarte med feil { $status } ({ $tries } forsøk). Prøv igjen senere, eller kontroller adressen.
sources-web-page = { $place } ga en nettside («{ $title }») i stedet for data. Åpne den i en nettleser for å se hvorfor.
sources-wrong-format = { $place } er ikke det som ble ventet: { $expected }. Kontroller at det er riktig fil eller adresse.
sources-cut-off = { $place } slutter før den er ferdig. Hent den på nytt.
sources-empty = { $place } er tom. Kontroller at det er den riktige, eller prøv igjen senere.
sources-counts-differ = { $place } lovet { $promised } poster og ga { $received }. Prøv igjen senere.
sources-too-large = { $place } er større enn grensen på { $limit }. Kontroller at det er den riktige.
sources-too-slow = { $place } var ikke ferdig etter { $seconds } sekunder. Prøv igjen senere.
sources-unreadable = { $place } kan ikke leses: { $why }
sources-zip-bomb = { $place } avvises: { $member } ville blitt urimelig stor utpakket. Hent filen på nytt fra eieren.
sources-unsafe-path = { $place } avvises: navnet { $member } fører ut av filen. Hent den på nytt fra eieren.
sources-member-missing = { $place } har ingen { $member }. Bruk zip-filen med CSV-filer, ikke et annet format.
sources-member-twice = { $place } har { $member } to ganger. Hent den på nytt fra eieren.
sources-column-missing = { $place } har ingen kolonne «{ $column }». Den har: { $found }
sources-column-twice = { $place } har kolonnen «{ $column }» to ganger. Gi den ene et annet navn.
sources-sheet-missing = { $place } har ikke noe ark «{ $sheet }». Den har: { $found }
sources-map = Tilordningsfilen { $place }, { $field }: { $why }
sources-too-many-flaws = { $place }: { $broken } av { $of } kunne ikke brukes, så ingenting ble tatt inn.
sources-expected-value = en verdi
sources-expected-whole-number = et helt tall
sources-expected-amount = et pengebeløp
sources-expected-date = en dato
sources-expected-country = et land eller landkoden på to bokstaver
sources-expected-coordinates = bredde- og lengdegrad
sources-expected-yes-or-no = ja eller nei
sources-expected-organisation-number = et gyldig organisasjonsnummer i landet
sources-expected-address = en nettadresse
sources-expected-json = JSON
sources-expected-record = en post med feltene sine
sources-expected-text = tekst i filens tegnkoding
sources-expected-new-id = en id som ingen tidligere rad har
sources-expected-known-id = id-en til et prosjekt i samme fil
sources-expected-columns = { $what } kolonner, som i overskriften
sources-expected-same = «{ $what }», som i prosjektets andre rader
sources-expected-one-of = en av { $what }
import-lead = Her kommer utlysninger, tidligere prosjekter og organisasjoner inn. En kilde som er nede eller feil, endrer ingenting: det som var der fra før, blir stående.
import-now = Pågår
import-reload = Last siden på nytt for å se hvor langt den er kommet
import-job-waiting = Venter på tur
import-job-running = Begynner
import-job-again = Det gikk ikke; prøves igjen { $when }
import-job-done = Ferdig
import-job-failed = Det gikk ikke; ingenting ble endret
import-of = { $done } av { $total }
import-show = Se hva den fant
import-show-log = Se loggen
import-sources = Hvor gamle kopiene våre er
import-sources-none = Ingenting er importert ennå.
import-daily = Utlysninger hentes fra portalen én gang om dagen.
import-not-daily = Utlysninger hentes når noen ber om det. Den som drifter tjenesten, kan få det gjort én gang om dagen med GRENSELOS_PORTAL_DAILY=1.
import-age = { $days ->
    [0] i dag
    [one] for 1 dag siden
   *[other] for { $days } dager siden
  }
import-seconds = { $seconds } sekunder
import-ask = Importer
import-kind-portal = EUs finansieringsportal
import-kind-cordis = CORDIS
import-kind-table = En tabell
import-kind-table-of = Tabellen «{ $source }»
import-portal-text = Alle åpne og kommende utlysninger fra EU. Tar et minutt eller to.
import-portal-url = En annen adresse enn
import-portal-start = Hent utlysninger
import-cordis-text = Prosjekter EU har støttet, og hvem som var med: zip-filen med CSV-filer fra cordis.europa.eu. Tar et minutt.
import-cordis-file = En fil i datamappens «inbox»
import-cordis-url = Eller adressen til den
import-cordis-start = Importer prosjekter
import-cordis-nothing = Velg en fil eller skriv en adresse.
import-no-such-file = Det er ingen fil «{ $file }» i «inbox».
import-table-text = Utlysninger, prosjekter eller organisasjoner i en CSV- eller XLSX-fil på høyst { $largest } MB, med en tilordningsfil som sier hvilken kolonne som er hva.
import-table-file = Tabellen
import-table-map = Tilordningsfilen
import-table-start = Importer tabellen
import-table-missing = Velg en tabell.
import-map-missing = Velg en tilordningsfil.
import-map-too-large = Tilordningsfilen er større enn 1 MB, så det kan ikke være en.
import-upload-too-large = Filene kom ikke hele fram, eller de er for store. Større filer kan importeres med «grenselos import table».
import-more-choices = Flere valg
import-accept = Ta det inn selv om kilden har krympet til under halvparten
import-log = Hva som er importert
import-log-table = Importer, den siste først
import-log-empty = Ingenting ennå.
import-log-total = { $n } importer i alt
import-column-source = Kilde
import-column-when = Når
import-column-state = Hvordan det gikk
import-column-result = Hva som ble endret
import-pages = Sider i loggen
import-page-of = Side { $page } av { $pages }
import-no-difference = ingenting
import-unusable = { $n ->
    [one] ett sted kunne ikke brukes
   *[other] { $n } steder kunne ikke brukes
  }
import-state-running = Pågår
import-state-done = Ferdig
import-state-refused = Avvist
import-state-failed = Mislyktes
import-state-broken = Avbrutt
import-untouched = Ingenting ble endret
import-broken-text = Programmet stanset mens importen pågikk. Det som var der fra før, er helt; start importen på nytt.
import-address = Hentet fra
import-received = Mottatt
import-seen = Brukbare
import-added = Nye
import-changed = Endret
import-unchanged = Uendret
import-gone = Borte
import-trouble-count = Kunne ikke brukes
import-trouble-heading = Det som ikke kunne brukes
import-more-troubles = { $n ->
    [one] Og ett til.
   *[other] Og { $n } til.
  }
