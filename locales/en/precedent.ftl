project-period = Period
project-grant = Grant
project-nordic-public = Nordic public bodies
organisation-where = Where
organisation-kind = Kind
organisation-kind-unknown = not known
organisation-experience = Experience
organisation-projects-of = { $n ->
    [one] 1 project
   *[other] { $n } projects
  }, { $led } of them led
organisation-received = Received
