// The bot as the Bot Framework knows it: its id, where its messages go, and which channels bring them.

param name string
param location string

@description('Host name of the container app, or of a tunnel to your own machine.')
param host string

@allowed(['UserAssignedMSI', 'SingleTenant'])
param appType string
param appId string
param tenantId string = tenant().tenantId

@description('With UserAssignedMSI: resource id of the identity that is the bot.')
param identityId string = ''

@description('GCCModerateDeployment for a Teams tenant in GCC; GCC High, DoD and 21Vianet register the bot in their own Azure.')
@allowed(['CommercialDeployment', 'GCCModerateDeployment'])
param teams string = 'CommercialDeployment'
param webChat bool = false

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: location
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: 'Helmsman 舵手'
    endpoint: 'https://${host}/api/messages'
    msaAppType: appType
    msaAppId: appId
    msaAppTenantId: tenantId
    msaAppMSIResourceId: empty(identityId) ? null : identityId
    schemaTransformationVersion: '1.3'
  }

  resource teamsChannel 'channels' = {
    name: 'MsTeamsChannel'
    location: location
    properties: { channelName: 'MsTeamsChannel', properties: { isEnabled: true, deploymentEnvironment: teams } }
  }

  resource directLine 'channels' = if (webChat) {
    name: 'DirectLineChannel'
    location: location
    properties: { channelName: 'DirectLineChannel', properties: { sites: [{ siteName: 'default', isEnabled: true, isV1Enabled: false, isV3Enabled: true }] } }
  }

  resource webChatChannel 'channels' = if (webChat) {
    name: 'WebChatChannel'
    location: location
    properties: { channelName: 'WebChatChannel' }
  }
}
