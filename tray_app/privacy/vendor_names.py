"""Vendors whose tokens have no prefix of their own: the vendor's name before a value made by chance tells them.

The names are those of services that give out keys; a name that is also a plain word counts only together with a word such
as key, token or secret.
"""

_NAMES = """
    abstractapi abuseipdb accuweather activecampaign adafruit adobe agora ahrefs airbrake airship airtable airvisual aiven
    akamai alchemy algolia alibaba aliyun alphavantage amadeus amplitude anthropic apexcharts apideck apify apilayer apollo
    appcenter appcues appfollow appoptics appsflyer appsmith appveyor apptivo arcgis artifactory asana assemblyai atera
    atlassian audd auth0 authorize autodesk autoklose autopilot avaza aviationstack axonaut azure backblaze baremetrics beamer
    bearerapi beebole besnappy bigcommerce bingmaps bitbar bitbucket bitcoinaverage bitfinex bitly bittrex blazemeter blitapp
    blockcypher blocknative blogger bombbomb boostnote borgbase braintree brandfetch branchio browserstack browshot bscscan
    buddyns budibase bugsnag buildkite bulksms buttercms caflou calendarific calendly calorieninja campayn cannyio
    capsulecrm captaindata carboninterface cashboard caspio censys centralstationcrm cexio chartmogul chatbot chatfule
    checio checklyhq checkout checkvist cicero circleci clearbit clickhelp clicksend clickup cliengo clinchpad clockify
    clockworksms closecrm cloudconvert cloudelements cloudflare cloudfront cloudimage cloudmersive cloudplan cloudsight
    cloudsmith cloverly cloze clustdoc coda codacy codeclimate codecov codemagic codequiry coinapi coinbase coinlayer coinlib
    collect2 commercejs commodities companyhub confluent contentful contentstack convertapi convertkit convier copper
    countrylayer courier coveralls craftmypdf crowdin cryptocompare currencycloud currencyfreaks currencylayer currencyscoop
    currentsapi customerguru customerio d7network dandelion dareboost databox databricks datadog datagov datahub deadmans
    debounce deepai deepgram deepl deepseek delighted demio deputy detectify detectlanguage dfuse diffbot diggernaut
    digitalocean discogs discord disqus ditto dnscheck docparser documo docusign doppler dotdigital dovico dronahq droneci
    dropbox duffel dwolla dynalist dynatrace dyspatch eagleeyenetworks easyinsight easypost ecostruxureit edamam edenai
    eightxeight elastic elasticemail elevenlabs enablex enigma envoyapi eraser etherscan ethplorer etsy eventbrite everhour
    exchangerate exportsdk extractorapi facebook faceplusplus fastforex fastly fastspring feedier fetchrss fibery figma
    fileio finage finalsurge findl finicity finnhub fireberry firebase fixerio flatio fleetbase flickr flightapi
    flightlabs flightstats floatapp flowflu flutterwave fmfw formbucket formcraft formio formsite foursquare frameio
    freshbooks freshdesk freshworks frontapp fulcrum fullstory fusebill fxmarket gapi geckoboard gengo geoapify geocode
    geocodify geocodio geoipifi getemail getemails getgeoapi getgist getresponse getsandbox ghost github gitlab gitter
    glassnode glitterly gocanvas gocardless godaddy goodday goodreads grafana graphcms graphhopper greenhouse groovehq groq
    gtmetrix guardianapi gumroad gyazo happyscribe harness harvest helpcrunch helpscout hereapi heroku hexagon hiveage
    holidayapi holistic honeycomb host hotjar html2pdf htmlcsstoimage hubspot huggingface humanity hunter hybiscus hypertrack
    ibmcloud iconfinder iexcloud imagekit imagga impala inboxkitten infura insightly instabot instamojo integromat intercom
    interseller intra42 intrinio invoiceocean ionic ip2location ipapi ipgeolocation ipifi ipinfo ipinfodb ipquality ipstack
    jdbc jenkins jfrog jira jotform jumpcloud jupiterone juro kaleyra kanban kanbantool karmacrm keenio kickbox klaviyo
    klipfolio knapsackpro kontent kraken kucoin languagelayer larksuite launchdarkly leadfeeder lemlist lemonsqueezy
    lendflow lessannoyingcrm lexigram linear linemessaging linenotify linkedin linkpreview litmos liveagent livestorm loadmill
    lob locationiq loginradius logzio lokalise looker loyverse luno lunchmoney magnetic mailboxlayer mailchimp mailerlite
    mailersend mailgun mailjet mailmodo mailsac mandrill manifest mapbox mapquest marketstack mattermost mavenlink maxmind
    meaningcloud mediastack meistertask mesibo messagebird meta metaapi metabase metrilo microsoft mindmeister
    miro mistral mixmax mixpanel moderation mockaroo moonclerk moonshot moosend moralis mparticle mrticktock myexperiment
    myfreshworks myintervals nethunt netlify neutrinoapi newrelic new-relic newsapi newscatcher nexmo nftport ngrok
    nicereply nimble nitro noticeable notion npm nubela nuget numverify nutritionix nylas nytimes octopus okta omnisend
    onedesk onelogin onepagecrm onesignal onfleet oopspam openai opencage opencagedata opencollective openrouter opensea opentext
    openuv openvpn openweather openweathermap opsgenie optimizely orbit owlbot pagerduty pandadoc pandascore paperform
    paralleldots parsehub parsers parseur partnerstack passbase pastebin paymo paymoapp paymongo paypal paystack pdflayer
    pdfshift peopledatalabs pepipost percy perplexity pinata pinecone pipedream pipedrive pivotaltracker pixabay plaid
    planetscale planviewleankit planyo plivo podio polographics poloniex polygon positionstack postageapp postbacks posthog
    postman postmark powrbot prefect privacyapi privateai prodpad productboard prospectcrm prospectio protocolsio proxycrawl pubnub
    pulumi purestake pushbullet pushover pusher qase qualaroo qubole quaderno quickbase quickmetrics rabbitmq ramp
    rapidapi raven rawg razorpay reachmail readme reallysimplesystems recaptcha recurly redis refiner rentman repairshopr
    replicate replyio requestfinance restpack restpackhtmltopdf rev revampcrm ringcentral ritekit roaring rocketreach rockset rollbar
    rownd runrunit runscope salesblink salescookie salesflare salesforce salesmate satismeter saucelabs scaleway scalingo scalr
    scrapeowl scraperapi scraperbox scrapestack scrapfly scrapingant scrapingbee screenshotapi screenshotlayer securitytrails
    segment selectpdf semaphore sendbird sendgrid sendinblue sentiment sentry serphouse serpstack sheety sherpadesk shipday
    shippo shodan shopify shortcut shotstack shutterstock signable signalwire signaturit signupgenius sigopt simfin simplesat
    simplynoted simvoly sinch sirv siteleaf skrappio skybiometry slack smartsheets smartystreets smooch snipcart snowflake
    snyk softlayer sonar sonarcloud sonarqube sourcegraph sparkpost speechtext splunk sportradar spoonacular spotify
    sportsmonk spotinst square squarespace squareup squawk stability stackhawk statuscake statuspage statuspal stitchdata
    stockdata storeganise stormboard stormglass storyblok storychief strava streak stripe stripo stytch sugester
    sumologic supabase superoffice supernotes surge surveyanyplace surveybot surveysparrow survicate swell swiftype tableau
    tailscale talenox talend taskade tatum tatumio taxjar teamgate teamviewer teamwork teamworkcrm teamworkdesk teamworkspaces
    technicalanalysis technicalanalysisapi tefter telegram teletype telnyx terraform textlocal textmagic thinkific thingsboard thousandeyes
    ticketmaster tickettailor tiingo timezoneapi timecamp tineswebhook tinify tly tmetric todoist toggl toggltrack togetherai
    tokeet tomorrowio tomtom tradier transferwise travelpayouts travis trello trufflehog truenas twelvedata twilio twist twitch
    twitter tyntec typeform typetalk ubidots uclassify unifyid unplugg unsplash upcdatabase uplead uploadcare
    uptimerobot upstash upwave urlscan userflow userstack vault vatlayer vbout vercel verifier verimail veriphone versioneye
    viewneo virustotal visualcrossing voicegain voodoosms vouchery vpnapi vultr vyte walkscore wandb weatherbit weatherstack webex
    webflow webscraper webscraping websitepulse wepay whoxy wistia wit woopra workable workstack worldcoinindex
    worldweather wrike wunderground yandex yelp youneedabudget youtube zapierwebhook zendesk zenkit zenrows zenscrape zenserp
    zeplin zerobounce zerotier zipapi zipbooks zipcodeapi zipcodebase zohocrm zonkafeedback zulipchat
"""
_WORD_NAMES = """
    accessibility box bot cohere column daily dd deep do ez fb flat fleet float fly front gist google guardian here ibm ico iam
    less line lob loop mailjetsms meraki moz mist oc particle pinboard plain prospect reactapp scout sm sumo trello vk wise xai
    zoom cos sl cf aws gcp travis
"""

NAMES: tuple[str, ...] = tuple(_NAMES.split())
WORDS: tuple[str, ...] = tuple(_WORD_NAMES.split())
"""Names that are plain words too."""
