"""Vendors whose tokens have no prefix of their own: the vendor's name before a value made by chance tells them.

The names are those of services that give out keys; a name that is also a plain word counts only together with a word
such as key, token or secret.
"""

_NAMES = """
    ablyio abstractapi abuseipdb abyssale accuweather activecampaign adafruit adobe adobeio adyen adzuna aeroworkflow
    afterpay aftership agora agoraio ahrefs airbrake airbyte airship airtable airvisual aiven akamai akeyless alchemy
    aletheiaapi algolia algoliasearch alibaba alienvault aliyun allsports alphavantage amadeus ambee amberdata
    amplitude amplitudeapi anthropic anypoint anyrun apacta apexcharts api2cart apideck apiflash apify apilayer
    apimatic apimetrics apitemplate appcenter appcues appdynamics appfollow appointedd appoptics appsflyer appsignal
    appsmith appsynergy apptivo appveyor appwrite arangodb arbiscan arcgis argocd arize artifactory artsy asana
    assemblyai astronomer atera atlassian audd auth0 authorize authorizenet autodesk autoklose autopilot avalara avaza
    aviationstack axiom axonaut aylien ayrshare backblaze backendless baichuan baidubce bailian bandwidth bannerbear
    baremetrics baseapiio baselime beamer bearerapi beebole beehiiv belvo besnappy bestbuy betterstack beyondtrust
    bigcommerce bigmodel billomat binance binaryedge bingmaps bitbar bitbucket bitcoinaverage bitfinex bitget bitly
    bitmex bitstamp bittrex bitwarden blablabus blandai blastapi blazemeter blitapp blockcypher blockfrost blocknative
    blogger bluesnap bombbomb boostnote borgbase braintree braintrustdata branchio brandfetch bravesearch brex
    brightdata browserbase browserless browserstack browshot bscscan buddyns budibase bugherd bugsnag buildkite bulbul
    bulksms bunnycdn buttercms buttondown bybit caflou calendarific calendly calorieninja campayn cannyio capsulecrm
    captaindata carboninterface cartesia cashboard caspio censys centralstation centralstationcrm cerebras cexio
    chainstack chargebee chartmogul chatfule checio checklyhq checkoutcom checkvist chronosphere cicero circleci
    civitai clarifai clearbit clearml clickhelp clicksend clickup cliengo clinchpad clockify clockworksms closecrm
    cloudconvert cloudelements cloudflare cloudimage cloudinary cloudmersive cloudns cloudplan cloudsight cloudsmith
    cloverly clustdoc cockroachdb coda codacy codeclimate codecov codemagic codequiry cohere coinapi coinbase
    coingecko coinlayer coinlib coinmarketcap cometml commercejs companyhub configcat confluent conjur constellix
    contabo contentful contentstack convertapi convertkit convier copyscape coralogix coreweave couchbase countrylayer
    courierapi covalent coveralls coze craftmypdf cribl cronitor crowdin cryptocom cryptocompare currencycloud
    currencyfreaks currencylayer currencyscoop currentsapi customerguru customerio cyberark cybersource d7network
    dailyco dareboost dashlane dashscope databox databricks datadog datadoghq dataforseo datagov datahub daytona
    dbtcloud deadmans debounce deepai deepgram deepinfra deepl deepnote deepseek dehashed delighted denodeploy deribit
    descope detectify detectlanguage devcycle dfuse diffbot diggernaut digitalocean dingtalk discogs discord disqus
    dlocal dnscheck dnsimple dnsmadeeasy dockerhub docparser documo docusign doppler dotdigital doubao dovico dronahq
    droneci dropbox duffel duosecurity dwolla dynadot dynatrace dyspatch eagleeyenetworks easyinsight easypost
    easyship ebanx ecostruxureit edamam edenai eightxeight elasticapm elasticemail elevenlabs enablex endorlabs enigma
    envoyapi equinix etherscan ethplorer etsy eventbrite everhour exaai exchangerate exchangerateapi exoscale
    exportsdk extractorapi facebook faceplusplus fastforex fastly fastspring faunadb feedier feishu fetchrss fibery
    figma fileio filestack finage finalsurge financialmodelingprep findl finicity finnhub finverse firebase fireberry
    firecrawl fireworksai fivetran fixerio flagsmith flatio fleetbase flexport flickr flightapi flightlabs flightstats
    flipside floatapp flowflu flowise flutterwave flyio fmfw formbucket formcraft formio formsite foursquare frameio
    freshbooks freshdesk freshworks frontapp frontegg fulcrum fullstory fusebill fusionauth fxmarket gandi gapi gateio
    geckoboard gemfury gemini gengo geoapify geocode geocodify geocodio geoipifi getemail getemails getgeoapi getgist
    getresponse getsandbox getstream ghostio gitea github gitlab gitter gladia glassnode glitterly gnews goauthentik
    gocanvas gocardless godaddy goodday goodreads goshippo grafana graphcms graphhopper graphhopperapi greenhouse
    greynoise groovehq groq groundcover growthbook gtmetrix guardianapi guilded gumroad gusto gyazo happyscribe
    hashicorp hasura haveibeenpwned heapanalytics helicone helius hellosign helpcrunch helpscout hereapi heroku
    hetzner hetznercloud highlightio hightouch hiveage holidayapi honeybadger honeycomb hookdeck hostinger hotjar
    html2pdf htmlcsstoimage huaweicloud hubspot huggingface hunterio hunyuan huobi hybiscus hybridanalysis
    hyperbrowser hypertrack hypertune ibmcloud iconfinder ideogram iexapis iexcloud imagekit imagga imgbb imgix imgur
    inboxkitten infisical infobip infura inngest insightly instabot instagram instamojo instanaapi integromat intelx
    intercom interseller interzoid intra42 intrinio invoiceocean ionic ionos ip2location ipapi ipdata ipgeolocation
    ipifi ipinfo ipinfodb ipquality ipregistry ipstack ipwhois iyzico jdcloud jfrog jira joesandbox jotform jumio
    jumpcloud jumpseller jupiterone juro kaggle kakao kaleyra kamatera kanbantool karmacrm keenio keycdn kickbox kinde
    klarna klaviyo klipfolio knapsackpro kontent koyeb kucoin kylas lambdalabs langchain langfuse langsmith
    languagelayer larksuite lastfm lastpass launchdarkly leadfeeder leakix lemlist lemonsqueezy lemonsqueezyapi
    lendflow leonardoai lessannoyingcrm lexigram lightningai lightstep linemessaging linenotify linkedin linkpreview
    litellm lithic litmos liveagent liveblocks livekit livestorm llamacloud loadmill locationiq logdna loggly
    loginradius logrocket logtail logto logzio lokalise looker loyverse lumaai lunchmoney luno madkudu magicbell
    magiclink mailboxlayer mailchimp mailcoach mailerlite mailersend mailgun mailjet mailjetsms mailmodo mailsac
    mailtrap mailtrapio makecom mandrill mapbox mapquest maptiler marketstack marqeta matomo matrixorg mattermost
    mattermostapi mavenlink maxmind meaningcloud mediastack meilisearch meistertask mercadopago mesibo
    messagebird messari metaapi metabase metaflow meteostat metrilo mexc mezmo microsoftteams midtrans mindmeister
    minimax miro mistral mixmax mixpanel mockaroo modelscope mondaycom monkeylearn monzo moonclerk moonshot moosend
    moralis motherduck mparticle mrticktock muxinc myexperiment myfreshworks myintervals namecheap namesilo nansen
    nasdaqdatalink naver neondb neptuneai nethunt netlify neutrinoapi new-relic newrelic newsapi newscatcher nexmo
    nftport ngrok ngrokapi nhost nicereply nightfall nordigen northflank novita novu nozbeteams npm nubela nuget
    numverify nutritionix nylas nytimes oanda okta okx omdb omise omnisend onedesk onelogin onepagecrm onesignal
    onfido onfleet onwaterio oopspam openai opencage opencagedata opencollective openexchangerates openmeteo
    openrouter openrouteservice opensea opentext openuv openvpn openweather openweathermap opsgenie optimizely
    overloop ovhcloud owlbot oxylabs packagecloud paddle pagarme pagerduty pagseguro pandadoc pandascore paperform
    paperspace papertrail paralleldots parcelperform parsehub parsers parseur partnerstack passbase pastebin
    paydirtapp paymo paymoapp paymongo paypal paystack payu pdflayer pdfshift peopledatalabs pepipost perplexity
    phemex photoroom pinata pinboard pinecone pingdom pinterest pipedream pipedreamapi pipedrive pirsch pivotaltracker
    pixabay plaid planetscale planviewleankit planyo platformsh playht plivo plunk pocketbase podio polarsh pollsapi
    polographics poloniex polygonscan porkbun portainer portkey positionstack positionstackapi postageapp posthog
    posthogapi postman postmark powrbot prefect prefectcloud privacyapi privateai prodpad productboard prospectcrm
    prospectio protocolsio proxycrawl pubnub pulsedive pulumi purestake pushbullet pusher pushover pushwoosh qase
    qcloud qdrant qianfan qiniu qovery quaderno qualaroo quandl qubole questdb quickbase quickmetrics quicknode
    rabbitmq railway railwayapp rapidapi rawg raygun razorpay reachmail reallysimplesystems rebrandly recaptcha
    rechargepayments recurly reddit renderapi rentman repairshopr replicate replyio requestfinance resembleai resend
    restpack restpackhtmltopdf retellai retoolapi revai revampcrm revenuecat revolut rimeai ringcentral rippling
    ritekit robinhood roboflow rocketchat rocketreach rockset rollbar rootly route4me rownd rudderstack runpod
    runrunit runscope runwayml salesblink salescookie salesflare salesforce salesmate sambanova satismeter saucelabs
    sbercloud scaleway scalewayapi scalingo scalr scoutapm scrapeowl scraperapi scraperbox scrapestack scrapfly
    scrapingant scrapingbee screenshotapi screenshotlayer scrutinizer scrutinizerci searchapi securitytrails selectel
    selectpdf sellfy sendbird sendgrid sendinblue sendowl sentryio serpapi serper serphouse serpstack servicenow
    sheety sherpadesk shipday shipengine shippingcloud shippo shipstation shodan shodanapi shopify shotstack
    shutterstock signalwire signalwireapi signaturit signoz signupgenius sigopt siliconflow simfin simpleanalytics
    simplesat simplynoted simvoly sinch sinchapi singlestore sirv siteleaf skrappio skybiometry skylight skyscanner
    slack slideshare smartproxy smartrecruiters smartsheets smartystreets smooch smtp2go snapchat snipcart snowflake
    snowtrace snusbase snyk socketlabs softlayer solscan sonarcloud sonarqube soundcloud sourcegraph spacelift
    sparkpost speechmatics speechtext splitapi splitio splunk spoonacular sportradar sportsmonk spotify spotinst
    squarespace squareup squawk sslmate stabilityai stackexchange stackhawk stackoverflow stackpath stadiamaps statsig
    statsigapi statuscake statuspage statuspal stepfun stitchdata stockdata storecove storeganise stormboard
    stormglass stormpath storyblok storychief strava streamio stripe stripo stytch sugester sumologic sumsub supabase
    supernotes superoffice supertokens surveyanyplace surveybot surveysparrow survicate svix swiftype synthflow
    tableau tailscale talend talenox tallyfy taskade tatum tatumio tavily tawk taxcloud taxjar teamgate teamviewer
    teamwork teamworkcrm teamworkdesk teamworkspaces technicalanalysis technicalanalysisapi tefter telegram telesign
    teletype telnyx temporalcloud tencentcloud tenderly terraform testingbot text2data textlocal textmagic thegraph
    themoviedb theoddsapi thingsboard thinkific thousandeyes threatfox threema ticketmaster tickettailor tiingo tiktok
    timecamp timescale timeweb timezoneapi tineswebhook tinify tinybird tinypng tly tmdb tmetric todoist togetherai
    toggl toggltrack tokeet tomorrowio tomtom tradier transferwise transifex transloadit travelpayouts travis trello
    triggerdev truelayer truenas trufflehog trulioo tumblr turso tvmaze twelvedata twilio twitch twitter tyntec
    typeform typesense typetalk uberduck ubidots uclassify ucloud ultralytics umami unifyid unplugg unsplash
    upcdatabase upcloud uplead uploadcare upstash upstashqstash uptimerobot uptrace upwave upyun urlscan useplunk
    userflow userstack vagrantcloud vastai vatlayer vbout vercel veriff verimail veriphone versioneye viber viewneo
    vimeo virustotal visualcrossing vkcloud voiceflow voicegain voicery volcengine vonage voodoosms vouchery voyageai
    vpnapi vultr vultrapi vyte wakatime walkscore wandb weatherapi weatherbit weatherstack weaviate web3storage webex
    webflow webhookrelay webscraper webscraping websitepulse wecom wenxin wepay what3words whatsapp whoxy wistia
    woopra wordpress workable workato workos worksnaps workstack worldcoinindex worldpay worldweather wrike
    wunderground xata xendit xero yandex yandexcloud yapily yelp youneedabudget youtube youtubeapi zapierwebhook
    zeabur zegocloud zendesk zendeskapi zenhub zenkit zenrows zenscrape zenserp zeplin zeptomail zerobounce zerotier
    zhipu zhipuai zilliz zillow zipapi zipbooks zipcodeapi zipcodebase zitadel zohocrm zonkafeedback zoomeye zoominfo
    zulip zulipchat zyte
"""
_WORD_NAMES = """
    abstract accessibility affirm aha anaconda ankr apollo aruba aws azure bird bot box buddy bunny cf chatbot
    checkout chocolatey civo clerk clickhouse clockwork cloze cocoapods collect2 column commodities condaforge consul
    convex copper cos couchdb courier crates cratesio dagster daily dandelion dd deel deep demio deno deputy dify
    ditto do dune dynalist e2b elastic elasticsearch env0 eraser ez fathom fb fireworks flat fleet float fly fofa
    front gcp ghcr ghost gist glean google guardian guru harbor harness harvest here hexagon hexpm hibp hive holistic
    host humanity hunter hyperbolic iam ibm ico impala influxdb instana jawg jenkins jsr kanban keeper keycloak kite
    knock kraken lepton less line linear lob loop loops magnetic manifest meraki mercury meta microsoft milvus misp
    mist mite moderation moz murf mux n8n nasdaq neo4j nimble nitro nitrogen nomad noticeable notion ns1 nvidia oc
    octopus opensearch orbit otx packagist packer parseapp particle percy persona plain plausible polygon postbacks
    prospect quay quip ramp rancher raven reactapp readme redis refiner rev revolt roaring scout segment semaphore
    sentiment sentry shortcut signable sl sm smee sonar square stability stackit starling streak substack sumo suno
    surge swell teleport timber tink travis triton twist vagrant vapi vault verifier vk windsor wise wit xai zoom
"""

NAMES: tuple[str, ...] = tuple(_NAMES.split())
WORDS: tuple[str, ...] = tuple(_WORD_NAMES.split())
"""Names that are plain words too."""

REVISIONED: frozenset[str] = frozenset(
    ["github", "gitlab", "bitbucket", "gitea", "huggingface", "npm", "nuget", "artifactory", "circleci", "codecov"]
)
"""Beside these names a bare number in hexadecimal is a revision or a digest."""
