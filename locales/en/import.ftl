import-phase-fetching = Fetching
import-phase-waiting = The source did not answer well; waiting before the next try
import-phase-downloading = Downloading
import-phase-checking = Checking the whole file
import-phase-comparing = Comparing and writing
import-phase-indexing = Making it findable
import-summary = { $seen } records ({ $received } received): { $added } new, { $changed } changed, { $unchanged } unchanged, { $gone } gone; { $seconds } s.
import-nothing-changed = Nothing has changed since last time.
import-troubles = { $n ->
    [one] 1 place could not be used:
   *[other] { $n } places could not be used. The first ones:
  }
import-busy = Another import is running. Wait until it is done and try again.
import-failed = Something on our side did not work, so nothing was changed: { $why }
import-meanwhile = Somebody changed organisations while the source was being read, so nothing was written. Try again.
import-shrunk = The source has only { $now } records; last time it had { $before }. That looks broken, so nothing was changed. If it is right, import once more and accept that it has shrunk.
import-shrunk-partners = The source names only { $now } partners; last time it named { $before }. That looks broken, so nothing was changed. If it is right, import once more and accept that it has shrunk.
import-source-reserved = The mapping file calls the source «{ $source }», which is the name of one of our own. Give it another name, so that nothing of ours vanishes.
import-expected-project = a project that is known here
import-flaw = { $place }: found «{ $found }», expected { $expected }
import-flaw-empty = { $place }: found nothing, expected { $expected }
import-place-sheet = sheet «{ $sheet }»
import-place-record = record { $record }
import-place-line = line { $line }
import-place-column = column «{ $column }»
sources-bad-address = { $url } is no address that begins with http:// or https://. Check it.
sources-unreachable = { $url } could not be reached ({ $why }; { $tries } tries). Try again later.
sources-busy = { $url } was too busy ({ $tries } tries). Try again later.
sources-status = { $url } answered with error { $status } ({ $tries } tries). Try again later, or check the address.
sources-web-page = { $place } gave a web page («{ $title }») instead of data. Open it in a browser to see why.
sources-wrong-format = { $place } is not what was expected: { $expected }. Check that it is the right file or address.
sources-cut-off = { $place } breaks off before its end. Fetch it again.
sources-empty = { $place } holds nothing. Check that it is the right one, or try again later.
sources-counts-differ = { $place } promised { $promised } records and gave { $received }. Try again later.
sources-too-large = { $place } is larger than the limit of { $limit }. Check that it is the right one.
sources-too-slow = { $place } was not done after { $seconds } seconds. Try again later.
sources-unreadable = { $place } cannot be read: { $why }
sources-zip-bomb = { $place } is refused: { $member } would unpack to an unreasonable size. Fetch the file again from its owner.
sources-unsafe-path = { $place } is refused: the name { $member } leads out of the file. Fetch it again from its owner.
sources-member-missing = { $place } holds no { $member }. Take the zip of CSV files, not another format.
sources-member-twice = { $place } holds { $member } twice. Fetch it again from its owner.
sources-column-missing = { $place } has no column «{ $column }». It has: { $found }
sources-column-twice = { $place } has the column «{ $column }» twice. Rename one of them.
sources-sheet-missing = { $place } has no sheet «{ $sheet }». It has: { $found }
sources-map = The mapping file { $place }, { $field }: { $why }
sources-too-many-flaws = { $place }: { $broken } of { $of } could not be used, so nothing was taken.
sources-expected-value = a value
sources-expected-whole-number = a whole number
sources-expected-amount = an amount of money
sources-expected-date = a date
sources-expected-country = a country or its code of two letters
sources-expected-coordinates = latitude and longitude
sources-expected-yes-or-no = yes or no
sources-expected-organisation-number = a valid organisation number of the country
sources-expected-address = a web address
sources-expected-json = JSON
sources-expected-record = a record with its fields
sources-expected-text = text in the file’s encoding
sources-expected-new-id = an id that no earlier row has
sources-expected-known-id = the id of a project in the same file
sources-expected-columns = { $what } columns, as in the header
sources-expected-same = «{ $what }», as in the project’s other rows
sources-expected-one-of = one of { $what }
import-lead = Calls, past projects and organisations come in here. A source that is down or wrong changes nothing: what was there before stays.
import-now = Under way
import-reload = Load the page again to see how far it has come
import-job-waiting = Waits for its turn
import-job-running = Begins
import-job-again = Did not work; tried again { $when }
import-job-done = Done
import-job-failed = Did not work; nothing was changed
import-of = { $done } of { $total }
import-show = See what it found
import-show-log = See the log
import-sources = How old our copies are
import-sources-none = Nothing has been imported yet.
import-daily = Calls are fetched from the portal once a day.
import-not-daily = Calls are fetched when somebody asks for it. Whoever runs the service can have it done once a day with GRENSELOS_PORTAL_DAILY=1.
import-age = { $days ->
    [0] today
    [one] 1 day ago
   *[other] { $days } days ago
  }
import-seconds = { $seconds } seconds
import-ask = Import
import-kind-portal = EU Funding & Tenders Portal
import-kind-cordis = CORDIS
import-kind-table = A table
import-kind-table-of = Table «{ $source }»
import-portal-text = All open and coming calls of the EU. Takes a minute or two.
import-portal-url = Another address than
import-portal-start = Fetch calls
import-cordis-text = Projects the EU has funded and who took part: the zip of CSV files from cordis.europa.eu. Takes a minute.
import-cordis-file = A file in the inbox of the data folder
import-cordis-url = Or its address
import-cordis-start = Import projects
import-cordis-nothing = Choose a file or write an address.
import-no-such-file = There is no file «{ $file }» in the inbox.
import-table-text = Calls, projects or organisations in a CSV or XLSX file of at most { $largest } MB, with a mapping file that says which column is what.
import-table-file = The table
import-table-map = The mapping file
import-table-start = Import the table
import-table-missing = Choose a table.
import-map-missing = Choose a mapping file.
import-map-too-large = The mapping file is larger than 1 MB, so it cannot be one.
import-upload-too-large = The files did not arrive whole, or they are too large. Larger ones can be imported with «grenselos import table».
import-more-choices = More choices
import-accept = Take it over even if the source has shrunk to less than half
import-log = What was imported
import-log-table = Imports, the latest first
import-log-empty = Nothing yet.
import-log-total = { $n } imports in all
import-column-source = Source
import-column-when = When
import-column-state = How it went
import-column-result = What changed
import-pages = Pages of the log
import-page-of = Page { $page } of { $pages }
import-no-difference = nothing
import-unusable = { $n ->
    [one] 1 place could not be used
   *[other] { $n } places could not be used
  }
import-state-running = Running
import-state-done = Done
import-state-refused = Refused
import-state-failed = Failed
import-state-broken = Broken off
import-untouched = Nothing was changed
import-broken-text = The program stopped while the import was running. What was there before is whole; start the import again.
import-address = Where from
import-received = Received
import-seen = Usable
import-added = New
import-changed = Changed
import-unchanged = Unchanged
import-gone = Gone
import-trouble-count = Could not be used
import-trouble-heading = What could not be used
import-more-troubles = { $n ->
    [one] And 1 more.
   *[other] And { $n } more.
  }
