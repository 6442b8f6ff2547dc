"""Vendors whose tokens have no prefix of their own: the vendor's name before a value made by chance tells them.

The names are those of services that give out keys; a name that is also a plain word counts only together with a word
such as key, token or secret.
"""

_NAMES = """
    abstractapi abuseipdb accuweather activecampaign adafruit adobe agora ahrefs airbrake airship airtable airvisual
    aiven akamai alchemy algolia alibaba aliyun alphavantage amadeus amplitude anthropic apexcharts apideck apify
    apilayer appcenter appcues appfollow appoptics appsflyer appsmith appveyor apptivo arcgis artifactory asana
    assemblyai atera atlassian audd auth0 authorize autodesk autoklose autopilot avaza aviationstack axonaut
    backblaze baremetrics beamer bearerapi beebole besnappy bigcommerce bingmaps bitbar bitbucket bitcoinaverage
    bitfinex bitly bittrex blazemeter blitapp blockcypher blocknative blogger bombbomb boostnote borgbase braintree
    brandfetch branchio browserstack browshot bscscan buddyns budibase bugsnag buildkite bulksms buttercms caflou
    calendarific calendly calorieninja campayn cannyio capsulecrm captaindata carboninterface cashboard caspio
    censys centralstationcrm cexio chartmogul chatfule checio checklyhq checkvist cicero circleci clearbit clickhelp
    clicksend clickup cliengo clinchpad clockify clockworksms closecrm cloudconvert cloudelements cloudflare
    cloudimage cloudmersive cloudplan cloudsight cloudsmith cloverly clustdoc coda codacy codeclimate codecov
    codemagic codequiry coinapi coinbase coinlayer coinlib commercejs companyhub confluent contentful contentstack
    convertapi convertkit convier countrylayer coveralls craftmypdf crowdin cryptocompare currencycloud
    currencyfreaks currencylayer currencyscoop currentsapi customerguru customerio d7network dareboost databox
    databricks datadog datagov datahub deadmans debounce deepai deepgram deepl deepseek delighted detectify
    detectlanguage dfuse diffbot diggernaut digitalocean discogs discord disqus dnscheck docparser documo docusign
    doppler dotdigital dovico dronahq droneci dropbox duffel dwolla dynatrace dyspatch eagleeyenetworks easyinsight
    easypost ecostruxureit edamam edenai eightxeight elasticemail elevenlabs enablex enigma envoyapi etherscan
    ethplorer etsy eventbrite everhour exchangerate exportsdk extractorapi facebook faceplusplus fastforex fastly
    fastspring feedier fetchrss fibery figma fileio finage finalsurge findl finicity finnhub fireberry firebase
    fixerio flatio fleetbase flightapi flightlabs flightstats floatapp flowflu flutterwave fmfw formbucket formcraft
    formio formsite foursquare frameio freshbooks freshdesk freshworks frontapp fulcrum fullstory fusebill fxmarket
    gapi geckoboard gengo geoapify geocode geocodify geocodio geoipifi getemail getemails getgeoapi getgist
    getresponse getsandbox github gitlab gitter glassnode glitterly gocanvas gocardless godaddy goodday goodreads
    grafana graphcms graphhopper greenhouse groovehq groq gtmetrix guardianapi gumroad gyazo happyscribe helpcrunch
    helpscout hereapi heroku hiveage holidayapi honeycomb hotjar html2pdf htmlcsstoimage hubspot huggingface
    hybiscus hypertrack ibmcloud iconfinder iexcloud imagekit imagga inboxkitten infura insightly instabot instamojo
    integromat intercom interseller intra42 intrinio invoiceocean ip2location ipapi ipgeolocation ipifi ipinfo
    ipinfodb ipquality ipstack jfrog jira jotform jumpcloud jupiterone juro kaleyra kanbantool karmacrm keenio
    kickbox klaviyo klipfolio knapsackpro kontent kucoin languagelayer larksuite launchdarkly leadfeeder lemlist
    lemonsqueezy lendflow lessannoyingcrm lexigram linemessaging linenotify linkedin linkpreview litmos liveagent
    livestorm loadmill locationiq loginradius logzio lokalise loyverse lunchmoney mailboxlayer mailchimp mailerlite
    mailersend mailgun mailjet mailmodo mailsac mandrill mapbox mapquest marketstack mattermost mavenlink maxmind
    meaningcloud mediastack meistertask mesibo messagebird metaapi metabase metrilo mindmeister miro mistral mixmax
    mixpanel mockaroo moonclerk moonshot moosend moralis mparticle mrticktock myexperiment myfreshworks myintervals
    nethunt netlify neutrinoapi newrelic new-relic newsapi newscatcher nexmo nftport ngrok nicereply npm nubela
    nuget numverify nutritionix nylas nytimes okta omnisend onedesk onelogin onepagecrm onesignal onfleet oopspam
    openai opencage opencagedata opencollective openrouter opensea opentext openuv openvpn openweather
    openweathermap opsgenie optimizely owlbot pagerduty pandadoc pandascore paperform paralleldots parsehub parsers
    parseur partnerstack passbase pastebin paymo paymoapp paymongo paypal paystack pdflayer pdfshift peopledatalabs
    pepipost perplexity pinata pinecone pipedream pipedrive pivotaltracker pixabay planetscale planviewleankit
    planyo plivo podio polographics poloniex positionstack postageapp posthog postman postmark powrbot prefect
    privacyapi privateai prodpad productboard prospectcrm prospectio protocolsio proxycrawl pubnub pulumi purestake
    pushbullet pushover pusher qase qualaroo qubole quaderno quickbase quickmetrics rabbitmq rapidapi rawg razorpay
    reachmail reallysimplesystems recaptcha recurly rentman repairshopr replicate replyio requestfinance restpack
    restpackhtmltopdf revampcrm ringcentral ritekit rocketreach rockset rollbar rownd runrunit runscope salesblink
    salescookie salesflare salesforce salesmate satismeter saucelabs scaleway scalingo scalr scrapeowl scraperapi
    scraperbox scrapestack scrapfly scrapingant scrapingbee screenshotapi screenshotlayer securitytrails selectpdf
    sendbird sendgrid sendinblue serphouse serpstack sheety sherpadesk shipday shippo shodan shopify shotstack
    shutterstock signalwire signaturit signupgenius sigopt simfin simplesat simplynoted simvoly sinch sirv siteleaf
    skrappio skybiometry slack smartsheets smartystreets smooch snipcart snowflake snyk softlayer sonarcloud
    sonarqube sourcegraph sparkpost speechtext splunk sportradar spoonacular spotify sportsmonk spotinst squarespace
    squareup squawk stackhawk statuscake statuspage statuspal stitchdata stockdata storeganise stormboard stormglass
    storyblok storychief strava stripo stytch sugester sumologic supabase superoffice supernotes surveyanyplace
    surveybot surveysparrow survicate tableau tailscale talenox talend taskade tatum tatumio taxjar teamgate
    teamviewer teamwork teamworkcrm teamworkdesk teamworkspaces technicalanalysis technicalanalysisapi tefter
    telegram teletype telnyx terraform textlocal textmagic thinkific thingsboard thousandeyes ticketmaster
    tickettailor tiingo timezoneapi timecamp tineswebhook tinify tly tmetric todoist toggl toggltrack togetherai
    tokeet tomorrowio tomtom tradier transferwise travelpayouts travis trello trufflehog truenas twelvedata twilio
    twitch twitter tyntec typeform typetalk ubidots uclassify unifyid unplugg unsplash upcdatabase uplead uploadcare
    uptimerobot upstash upwave urlscan userflow userstack vatlayer vbout vercel verimail veriphone versioneye
    viewneo virustotal visualcrossing voicegain voodoosms vouchery vpnapi vultr vyte walkscore wandb weatherbit
    weatherstack webex webflow webscraper webscraping websitepulse wepay whoxy wistia woopra workable workstack
    worldcoinindex worldweather wrike wunderground yandex yelp youneedabudget youtube zapierwebhook zendesk zenkit
    zenrows zenscrape zenserp zeplin zerobounce zerotier zipapi zipbooks zipcodeapi zipcodebase zohocrm
    zonkafeedback zulipchat
"""
_WORD_NAMES = """
    accessibility apollo aws azure bot box cf chatbot checkout cloze cohere collect2 column commodities copper cos
    courier daily dandelion dd deep demio deputy ditto do dynalist elastic eraser ez fb flat fleet flickr float fly
    front gcp ghost gist google guardian harness harvest here hexagon holistic host humanity hunter iam ibm ico
    impala ionic jenkins kanban kraken less line linear lob looker loop luno magnetic mailjetsms manifest meraki
    meta microsoft mist moderation moz nimble nitro noticeable notion oc octopus orbit particle percy pinboard plaid
    plain polygon postbacks prospect ramp raven reactapp readme redis refiner rev roaring scout segment semaphore
    sentiment sentry shortcut signable sl sm sonar square stability streak stripe sumo surge swell swiftype travis
    trello twist vault verifier vk wise wit xai zoom
"""

NAMES: tuple[str, ...] = tuple(_NAMES.split())
WORDS: tuple[str, ...] = tuple(_WORD_NAMES.split())
"""Names that are plain words too."""
