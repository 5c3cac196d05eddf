// What container apps run in: its logs, its network, its disk.

param name string
param location string
param subnetId string
param fileServer string

@description('/ACCOUNT/SHARE')
param share string

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${name}-logs'
  location: location
  properties: { sku: { name: 'PerGB2018' }, retentionInDays: 30 }
}

resource environment 'Microsoft.App/managedEnvironments@2025-01-01' = {
  name: name
  location: location
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: { customerId: logs.properties.customerId, sharedKey: logs.listKeys().primarySharedKey }
    }
    vnetConfiguration: { infrastructureSubnetId: subnetId, internal: false }
    workloadProfiles: [{ name: 'Consumption', workloadProfileType: 'Consumption' }]
  }
}

resource data 'Microsoft.App/managedEnvironments/storages@2025-01-01' = {
  parent: environment
  name: 'data'
  properties: { nfsAzureFile: { server: fileServer, shareName: share, accessMode: 'ReadWrite' } }
}

output id string = environment.id
output storageName string = data.name
