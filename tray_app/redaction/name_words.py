"""Names that are not only names, as tables: words of programs, folders beside homes, users that are programs."""

_PROGRAM_WORDS = """
    a admin administrator alpha anonymous api app apps april art august author backup bash bat beta bill bin bob
    build builder chance chase ci client cloud code common computer config cortex cpp csv cuda daemon dat data
    debian default demo desktop dev developer dll doc docker drew error exe faith file files frank git grace grant
    group guest home hope host http hub index info ini iris iso jack jar jenkins joy jpg june kernel kit laptop lib
    linux llama local localhost log mac machine main mark master max may me media metal mike miles min model models
    name nick node none null object office operator pat path pc pdf png private process public python ray release
    rich rob root ross run runner server service session shared source src staff start state string sue support svg
    system tar temp tensor test tester text thread time tmp token tools torch type ubuntu user username users
    vagrant value version victor violet vulkan web wheel will win windows work worker workstation world xml xp zip
"""
COMMON = frozenset(_PROGRAM_WORDS.split())
"""Names that are also words of programs: taken out by their place in a path only, never wherever they stand."""

_STAND_INS = """
    shared|public|default|default user|all users|guest|root|user|username|linuxbrew|usr|..|.|lost+found|you|xxx|none
"""
NOBODY = frozenset(_STAND_INS.strip().split("|"))
"""Folders beside people's homes, and stand-ins that name nobody."""

BUILDERS = frozenset(["runner", "runneradmin", "circleci", "travis", "gitpod", "codespace", "jovyan"])
"""Homes on the machines that build programs, whose paths are compiled in: they name nobody."""

_SERVICES = """
    __token__ _json_key adm admin apikey apitoken audio avahi bot bots ci-bot daemon dbuser deploy ec2-user elastic
    git gitlab-ci-token input jan kafka key kvm libvirt-qemu login lp mail mariadb messagebus minio mongo mongodb
    mysql mysqld nats neo4j nginx nobody nogroup oauth oauth2 oauth2accesstoken ollama plugdev polkitd postgres
    postgresql rabbitmq redis render ro robot rw sa secret smtp sshd staff sudo svc sysadmin systemd token user-name
    video wheel www-data x x-access-token x-oauth-basic x-token-auth
"""
SERVICES = frozenset(_SERVICES.split())
"""Users that are programs, wherever a user's name stands before a password."""
