// The disk of the data file. Why NFS and not SMB: README.md.

param name string
param location string
param subnetId string

resource account 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: name
  location: location
  kind: 'FileStorage'
  sku: { name: 'Premium_LRS' }
  properties: {
    minimumTlsVersion: 'TLS1_2'
    // NFS does not speak TLS; the rule below lets in the one subnet and nobody else.
    supportsHttpsTrafficOnly: false
    allowBlobPublicAccess: false
    networkAcls: { defaultAction: 'Deny', bypass: 'None', virtualNetworkRules: [{ id: subnetId, action: 'Allow' }] }
  }
}

resource files 'Microsoft.Storage/storageAccounts/fileServices@2023-05-01' = {
  parent: account
  name: 'default'
  // Deleted by mistake, a share can be fetched back.
  properties: { shareDeleteRetentionPolicy: { enabled: true, days: 14 } }
}

resource data 'Microsoft.Storage/storageAccounts/fileServices/shares@2023-05-01' = {
  parent: files
  name: 'data'
  // 100 GiB is the least that is sold. The container's first step, as root, gives the folder to the bot's own user.
  properties: { enabledProtocols: 'NFS', rootSquash: 'NoRootSquash', shareQuota: 100 }
}

output server string = split(account.properties.primaryEndpoints.file, '/')[2]
output share string = '/${account.name}/${data.name}'
