import-phase-fetching = Hämtar
import-phase-waiting = Källan svarade inte som den skulle; väntar före nästa försök
import-phase-downloading = Laddar ner
import-phase-checking = Kontrollerar hela filen
import-phase-comparing = Jämför och skriver
import-phase-indexing = Gör det sökbart
import-summary = { $seen } poster ({ $received } mottagna): { $added } nya, { $changed } ändrade, { $unchanged } oförändrade, { $gone } borta; { $seconds } s.
import-nothing-changed = Ingenting har ändrats sedan sist.
import-troubles = { $n ->
    [one] Ett ställe gick inte att använda:
   *[other] { $n } ställen gick inte att använda. De första:
  }
import-busy = En annan import pågår. Vänta tills den är klar och försök igen.
import-failed = Något hos oss fungerade inte, så ingenting ändrades: { $why }
import-meanwhile = Någon ändrade organisationer medan källan lästes, så ingenting skrevs. Försök igen.
import-shrunk = Källan har bara { $now } poster; förra gången hade den { $before }. Det ser trasigt ut, så ingenting ändrades. Stämmer det kan du importera en gång till och godta att den har krympt.
import-shrunk-partners = Källan nämner bara { $now } partner; förra gången nämnde den { $before }. Det ser trasigt ut, så ingenting ändrades. Stämmer det kan du importera en gång till och godta att den har krympt.
import-source-reserved = Mappningsfilen kallar källan «{ $source }», som är namnet på en av våra egna. Ge den ett annat namn, så att inget av vårt försvinner.
import-expected-project = ett projekt som är känt här
import-flaw = { $place }: hittade «{ $found }», väntade { $expected }
import-flaw-empty = { $place }: hittade ingenting, väntade { $expected }
import-place-sheet = blad «{ $sheet }»
import-place-record = post { $record }
import-place-line = rad { $line }
import-place-column = kolumn «{ $column }»
sources-bad-address = { $url } är ingen adress som börjar med http:// eller https://. Kontrollera den.
sources-unreachable = { $url } gick inte att nå ({ $why }; { $tries } försök). Försök igen senare.
sources-busy = { $url } var för upptagen ({ $tries } försök). Försök igen senare.
sources-status = { $url } svarade med fel { $status } ({ $tries } försök). Försök igen senare, eller kontrollera adressen.
sources-web-page = { $place } gav en webbsida («{ $title }») i stället för data. Öppna den i en webbläsare för att se varför.
sources-wrong-format = { $place } är inte det som väntades: { $expected }. Kontrollera att det är rätt fil eller adress.
sources-cut-off = { $place } slutar innan den är färdig. Hämta den på nytt.
sources-empty = { $place } är tom. Kontrollera att det är rätt, eller försök igen senare.
sources-counts-differ = { $place } lovade { $promised } poster och gav { $received }. Försök igen senare.
sources-too-large = { $place } är större än gränsen på { $limit }. Kontrollera att det är rätt.
sources-too-slow = { $place } var inte klar efter { $seconds } sekunder. Försök igen senare.
sources-unreadable = { $place } går inte att läsa: { $why }
sources-zip-bomb = { $place } avvisas: { $member } skulle bli orimligt stor uppackad. Hämta filen på nytt från ägaren.
sources-unsafe-path = { $place } avvisas: namnet { $member } leder ut ur filen. Hämta den på nytt från ägaren.
sources-member-missing = { $place } har ingen { $member }. Använd zip-filen med CSV-filer, inte ett annat format.
sources-member-twice = { $place } har { $member } två gånger. Hämta den på nytt från ägaren.
sources-column-missing = { $place } har ingen kolumn «{ $column }». Den har: { $found }
sources-column-twice = { $place } har kolumnen «{ $column }» två gånger. Byt namn på den ena.
sources-sheet-missing = { $place } har inget blad «{ $sheet }». Den har: { $found }
sources-map = Mappningsfilen { $place }, { $field }: { $why }
sources-too-many-flaws = { $place }: { $broken } av { $of } gick inte att använda, så ingenting togs in.
sources-expected-value = ett värde
sources-expected-whole-number = ett heltal
sources-expected-amount = ett belopp
sources-expected-date = ett datum
sources-expected-country = ett land eller landskoden på två bokstäver
sources-expected-coordinates = latitud och longitud
sources-expected-yes-or-no = ja eller nej
sources-expected-organisation-number = ett giltigt organisationsnummer i landet
sources-expected-address = en webbadress
sources-expected-json = JSON
sources-expected-record = en post med sina fält
sources-expected-text = text i filens teckenkodning
sources-expected-new-id = ett id som ingen tidigare rad har
sources-expected-known-id = id för ett projekt i samma fil
sources-expected-columns = { $what } kolumner, som i rubriken
sources-expected-same = «{ $what }», som i projektets andra rader
sources-expected-one-of = ett av { $what }
import-lead = Här kommer utlysningar, tidigare projekt och organisationer in. En källa som ligger nere eller är felaktig ändrar ingenting: det som fanns blir kvar.
import-now = Pågår
import-reload = Ladda om sidan för att se hur långt den har kommit
import-job-waiting = Väntar på sin tur
import-job-running = Börjar
import-job-again = Det gick inte; nytt försök { $when }
import-job-done = Klar
import-job-failed = Det gick inte; ingenting ändrades
import-of = { $done } av { $total }
import-show = Se vad den hittade
import-show-log = Se loggen
import-sources = Hur gamla våra kopior är
import-sources-none = Ingenting har importerats ännu.
import-daily = Utlysningar hämtas från portalen en gång om dagen.
import-not-daily = Utlysningar hämtas när någon ber om det. Den som driver tjänsten kan få det gjort en gång om dagen med GRENSELOS_PORTAL_DAILY=1.
import-age = { $days ->
    [0] i dag
    [one] för 1 dag sedan
   *[other] för { $days } dagar sedan
  }
import-seconds = { $seconds } sekunder
import-ask = Importera
import-kind-portal = EU:s finansieringsportal
import-kind-cordis = CORDIS
import-kind-table = En tabell
import-kind-table-of = Tabellen «{ $source }»
import-portal-text = Alla öppna och kommande utlysningar från EU. Tar en minut eller två.
import-portal-url = En annan adress än
import-portal-start = Hämta utlysningar
import-cordis-text = Projekt som EU har finansierat och vilka som var med: zip-filen med CSV-filer från cordis.europa.eu. Tar en minut.
import-cordis-file = En fil i datamappens «inbox»
import-cordis-url = Eller dess adress
import-cordis-start = Importera projekt
import-cordis-nothing = Välj en fil eller skriv en adress.
import-no-such-file = Det finns ingen fil «{ $file }» i «inbox».
import-table-text = Utlysningar, projekt eller organisationer i en CSV- eller XLSX-fil på högst { $largest } MB, med en mappningsfil som säger vilken kolumn som är vad.
import-table-file = Tabellen
import-table-map = Mappningsfilen
import-table-start = Importera tabellen
import-table-missing = Välj en tabell.
import-map-missing = Välj en mappningsfil.
import-map-too-large = Mappningsfilen är större än 1 MB, så det kan inte vara en.
import-upload-too-large = Filerna kom inte fram hela, eller så är de för stora. Större filer kan importeras med «grenselos import table».
import-more-choices = Fler val
import-accept = Ta in det även om källan har krympt till under hälften
import-log = Vad som har importerats
import-log-table = Importer, den senaste först
import-log-empty = Ingenting ännu.
import-log-total = { $n } importer totalt
import-column-source = Källa
import-column-when = När
import-column-state = Hur det gick
import-column-result = Vad som ändrades
import-pages = Loggens sidor
import-page-of = Sida { $page } av { $pages }
import-no-difference = ingenting
import-unusable = { $n ->
    [one] ett ställe gick inte att använda
   *[other] { $n } ställen gick inte att använda
  }
import-state-running = Pågår
import-state-done = Klar
import-state-refused = Avvisad
import-state-failed = Misslyckades
import-state-broken = Avbruten
import-untouched = Ingenting ändrades
import-broken-text = Programmet stannade medan importen pågick. Det som fanns är helt; starta importen igen.
import-address = Hämtat från
import-received = Mottagna
import-seen = Användbara
import-added = Nya
import-changed = Ändrade
import-unchanged = Oförändrade
import-gone = Borta
import-trouble-count = Gick inte att använda
import-trouble-heading = Det som inte gick att använda
import-more-troubles = { $n ->
    [one] Och ett till.
   *[other] Och { $n } till.
  }
