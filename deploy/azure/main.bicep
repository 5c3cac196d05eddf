// Second of two: the bot's registration and the container app that it runs in.

@description('Begins the name of everything that is made.')
@minLength(3)
@maxLength(12)
param name string = 'helmsman'

param location string = resourceGroup().location

@description('What registry.bicep made.')
param registryName string

@description('Repository and tag within the registry.')
param image string = 'helmsman:1'

@description('UserAssignedMSI needs no secret. SingleTenant needs an app registration: its id and its password.')
@allowed(['UserAssignedMSI', 'SingleTenant'])
param appType string = 'UserAssignedMSI'

@description('The app registration, with SingleTenant only.')
param appId string = ''

@secure()
@description('The client secret of the app registration, with SingleTenant only.')
param appPassword string = ''

@description('The Entra tenant that the bot is registered in.')
param tenantId string = tenant().tenantId

@description('Which cloud: empty for the public one and GCC, https://botframework.azure.us for GCC High and DoD, https://botframework.azure.cn for 21Vianet.')
@allowed(['', 'https://botframework.azure.us', 'https://botframework.azure.cn'])
param channelService string = ''

@description('GCCModerateDeployment for a Teams tenant in GCC.')
@allowed(['CommercialDeployment', 'GCCModerateDeployment'])
param teams string = 'CommercialDeployment'

@description('Where the registration of the bot is kept.')
param botLocation string = 'global'

@description('Teams tenants that are served; none: the one that the bot is registered in.')
param allowedTenants string[] = []

@description('demo-shop to try it, empty for the shop below.')
param sample string = 'demo-shop'

@description('The shop: id, name, IANA zone, ISO 4217 currency, zh-CN or en.')
param shop ShopProfile = { id: 'my-shop', name: 'My shop', zone: 'Asia/Shanghai', currency: 'CNY', locale: 'zh-CN' }

@description('Direct Line and Web Chat beside Teams.')
param webChat bool = false

@export()
type ShopProfile = { id: string, name: string, zone: string, currency: string, locale: 'zh-CN' | 'en' }

module identity 'identity.bicep' = {
  params: { name: '${name}-identity', location: location, registryName: registryName }
}

module network 'network.bicep' = {
  params: { name: '${name}-network', location: location }
}

module storage 'storage.bicep' = {
  params: { name: take('${name}${uniqueString(resourceGroup().id)}', 24), location: location, subnetId: network.outputs.subnetId }
}

module environment 'environment.bicep' = {
  params: {
    name: '${name}-environment'
    location: location
    subnetId: network.outputs.subnetId
    fileServer: storage.outputs.server
    share: storage.outputs.share
  }
}

var botAppId = appType == 'UserAssignedMSI' ? identity.outputs.clientId : appId

module app 'app.bicep' = {
  params: {
    name: name
    location: location
    environmentId: environment.outputs.id
    storageName: environment.outputs.storageName
    identityId: identity.outputs.id
    registryServer: identity.outputs.registryServer
    image: image
    password: appPassword
    settings: {
      MicrosoftAppType: appType
      MicrosoftAppId: botAppId
      MicrosoftAppTenantId: tenantId
      ChannelService: channelService
      Helmsman__Sample: sample
      Helmsman__Shop__Id: shop.id
      Helmsman__Shop__Name: shop.name
      Helmsman__Shop__Zone: shop.zone
      Helmsman__Shop__Currency: shop.currency
      Helmsman__Shop__Locale: shop.locale
    }
    allowedTenants: allowedTenants
  }
}

module bot 'bot.bicep' = {
  params: {
    name: '${name}-${uniqueString(resourceGroup().id)}'
    location: botLocation
    host: app.outputs.host
    appType: appType
    appId: botAppId
    tenantId: tenantId
    identityId: appType == 'UserAssignedMSI' ? identity.outputs.id : ''
    teams: teams
    webChat: webChat
  }
}

@description('For scripts/package-teams --bot-id.')
output botId string = botAppId

output messagesEndpoint string = 'https://${app.outputs.host}/api/messages'
