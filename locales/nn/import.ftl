import-phase-fetching = Hentar
import-phase-waiting = Kjelda svara ikkje som ho skulle; ventar før neste forsøk
import-phase-downloading = Lastar ned
import-phase-checking = Kontrollerer heile fila
import-phase-comparing = Samanliknar og skriv
import-phase-indexing = Gjer det søkbart
import-summary = { $seen } postar ({ $received } mottekne): { $added } nye, { $changed } endra, { $unchanged } uendra, { $gone } borte; { $seconds } s.
import-nothing-changed = Ingenting er endra sidan sist.
import-troubles = { $n ->
    [one] Éin stad kunne ikkje brukast:
   *[other] { $n } stader kunne ikkje brukast. Dei første:
  }
import-busy = Ein annan import er i gang. Vent til han er ferdig, og prøv igjen.
import-failed = Noko hos oss verka ikkje, så ingenting vart endra: { $why }
import-meanwhile = Nokon endra organisasjonar medan kjelda vart lesen, så ingenting vart skrive. Prøv igjen.
import-shrunk = Kjelda har berre { $now } postar; sist hadde ho { $before }. Det ser ut som ein feil, så ingenting vart endra. Er det rett, kan du importere ein gong til og godta at ho har krympa.
import-shrunk-partners = Kjelda nemner berre { $now } partnarar; sist nemnde ho { $before }. Det ser ut som ein feil, så ingenting vart endra. Er det rett, kan du importere ein gong til og godta at ho har krympa.
import-source-reserved = Tilordningsfila kallar kjelda «{ $source }», som er namnet på ei av våre eigne. Gi ho eit anna namn, så ingenting av vårt forsvinn.
import-expected-project = eit prosjekt som er kjent her
import-flaw = { $place }: fann «{ $found }», venta { $expected }
import-flaw-empty = { $place }: fann ingenting, venta { $expected }
import-place-sheet = ark «{ $sheet }»
import-place-record = post { $record }
import-place-line = linje { $line }
import-place-column = kolonne «{ $column }»
sources-bad-address = { $url } er inga adresse som byrjar med http:// eller https://. Kontroller ho.
sources-unreachable = { $url } svara ikkje ({ $why }; { $tries } forsøk). Prøv igjen seinare.
sources-busy = { $url } var for oppteken ({ $tries } forsøk). Prøv igjen seinare.
sources-status = { $url } svara med feil { $status } ({ $tries } forsøk). Prøv igjen seinare, eller kontroller adressa.
sources-web-page = { $place } gav ei nettside («{ $title }») i staden for data. Opne ho i ein nettlesar for å sjå kvifor.
sources-wrong-format = { $place } er ikkje det som var venta: { $expected }. Kontroller at det er rett fil eller adresse.
sources-cut-off = { $place } sluttar før ho er ferdig. Hent ho på nytt.
sources-empty = { $place } er tom. Kontroller at det er den rette, eller prøv igjen seinare.
sources-counts-differ = { $place } lova { $promised } postar og gav { $received }. Prøv igjen seinare.
sources-too-large = { $place } er større enn grensa på { $limit }. Kontroller at det er den rette.
sources-too-slow = { $place } var ikkje ferdig etter { $seconds } sekund. Prøv igjen seinare.
sources-unreadable = { $place } kan ikkje lesast: { $why }
sources-zip-bomb = { $place } er avvist: { $member } ville blitt urimeleg stor utpakka. Hent fila på nytt frå eigaren.
sources-unsafe-path = { $place } er avvist: namnet { $member } fører ut av fila. Hent ho på nytt frå eigaren.
sources-member-missing = { $place } har ingen { $member }. Bruk zip-fila med CSV-filer, ikkje eit anna format.
sources-member-twice = { $place } har { $member } to gonger. Hent ho på nytt frå eigaren.
sources-column-missing = { $place } har ingen kolonne «{ $column }». Ho har: { $found }
sources-column-twice = { $place } har kolonnen «{ $column }» to gonger. Gi den eine eit anna namn.
sources-sheet-missing = { $place } har ikkje noko ark «{ $sheet }». Ho har: { $found }
sources-map = Tilordningsfila { $place }, { $field }: { $why }
sources-too-many-flaws = { $place }: { $broken } av { $of } kunne ikkje brukast, så ingenting vart teke inn.
sources-expected-value = ein verdi
sources-expected-whole-number = eit heilt tal
sources-expected-amount = eit pengebeløp
sources-expected-date = ein dato
sources-expected-country = eit land eller landkoden på to bokstavar
sources-expected-coordinates = breidde- og lengdegrad
sources-expected-yes-or-no = ja eller nei
sources-expected-organisation-number = eit gyldig organisasjonsnummer i landet
sources-expected-address = ei nettadresse
sources-expected-json = JSON
sources-expected-record = ein post med felta sine
sources-expected-text = tekst i teiknkodinga til fila
sources-expected-new-id = ein id som ingen tidlegare rad har
sources-expected-known-id = id-en til eit prosjekt i same fil
sources-expected-columns = { $what } kolonnar, som i overskrifta
sources-expected-same = «{ $what }», som i dei andre radene til prosjektet
sources-expected-one-of = ein av { $what }
import-lead = Her kjem utlysingar, tidlegare prosjekt og organisasjonar inn. Ei kjelde som er nede eller feil, endrar ingenting: det som var der frå før, blir ståande.
import-now = I gang
import-reload = Last sida på nytt for å sjå kor langt han er komen
import-job-waiting = Ventar på tur
import-job-running = Byrjar
import-job-again = Det gjekk ikkje; blir prøvd igjen { $when }
import-job-done = Ferdig
import-job-failed = Det gjekk ikkje; ingenting vart endra
import-of = { $done } av { $total }
import-show = Sjå kva han fann
import-show-log = Sjå loggen
import-sources = Kor gamle kopiane våre er
import-sources-none = Ingenting er importert enno.
import-daily = Utlysingar blir henta frå portalen éin gong om dagen.
import-not-daily = Utlysingar blir henta når nokon ber om det. Den som driftar tenesta, kan få det gjort éin gong om dagen med GRENSELOS_PORTAL_DAILY=1.
import-age = { $days ->
    [0] i dag
    [one] for 1 dag sidan
   *[other] for { $days } dagar sidan
  }
import-seconds = { $seconds } sekund
import-ask = Importer
import-kind-portal = EUs finansieringsportal
import-kind-cordis = CORDIS
import-kind-table = Ein tabell
import-kind-table-of = Tabellen «{ $source }»
import-portal-text = Alle opne og komande utlysingar frå EU. Tek eit minutt eller to.
import-portal-url = Ei anna adresse enn
import-portal-start = Hent utlysingar
import-cordis-text = Prosjekt EU har støtta, og kven som var med: zip-fila med CSV-filer frå cordis.europa.eu. Tek eit minutt.
import-cordis-file = Ei fil i «inbox» i datamappa
import-cordis-url = Eller adressa til ho
import-cordis-start = Importer prosjekt
import-cordis-nothing = Vel ei fil eller skriv ei adresse.
import-no-such-file = Det er inga fil «{ $file }» i «inbox».
import-table-text = Utlysingar, prosjekt eller organisasjonar i ei CSV- eller XLSX-fil på høgst { $largest } MB, med ei tilordningsfil som seier kva kolonne som er kva.
import-table-file = Tabellen
import-table-map = Tilordningsfila
import-table-start = Importer tabellen
import-table-missing = Vel ein tabell.
import-map-missing = Vel ei tilordningsfil.
import-map-too-large = Tilordningsfila er større enn 1 MB, så det kan ikkje vere ei.
import-upload-too-large = Filene kom ikkje heile fram, eller dei er for store. Større filer kan importerast med «grenselos import table».
import-more-choices = Fleire val
import-accept = Ta det inn sjølv om kjelda har krympa til under halvparten
import-log = Kva som er importert
import-log-table = Importar, den siste først
import-log-empty = Ingenting enno.
import-log-total = { $n } importar i alt
import-column-source = Kjelde
import-column-when = Når
import-column-state = Korleis det gjekk
import-column-result = Kva som vart endra
import-pages = Sider i loggen
import-page-of = Side { $page } av { $pages }
import-no-difference = ingenting
import-unusable = { $n ->
    [one] éin stad kunne ikkje brukast
   *[other] { $n } stader kunne ikkje brukast
  }
import-state-running = I gang
import-state-done = Ferdig
import-state-refused = Avvist
import-state-failed = Mislukkast
import-state-broken = Avbroten
import-untouched = Ingenting vart endra
import-broken-text = Programmet stansa medan importen var i gang. Det som var der frå før, er heilt; start importen på nytt.
import-address = Henta frå
import-received = Mottekne
import-seen = Brukbare
import-added = Nye
import-changed = Endra
import-unchanged = Uendra
import-gone = Borte
import-trouble-count = Kunne ikkje brukast
import-trouble-heading = Det som ikkje kunne brukast
import-more-troubles = { $n ->
    [one] Og éin til.
   *[other] Og { $n } til.
  }
