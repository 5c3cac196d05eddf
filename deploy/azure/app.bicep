// The bot itself: one container, never two, for its data file has one writer.

param name string
param location string
param environmentId string
param storageName string
param identityId string
param registryServer string
param image string

@description('Settings by the names that appsettings.json has, two underscores for a colon.')
param settings object

param allowedTenants string[]

@secure()
param password string

var port = 3978
var hasPassword = !empty(password)

var plain = map(items(settings), setting => { name: setting.key, value: string(setting.value) })
var tenants = map(range(0, length(allowedTenants)), index => { name: 'Helmsman__AllowedTenants__${index}', value: allowedTenants[index] })
var secret = hasPassword ? [{ name: 'MicrosoftAppPassword', secretRef: 'app-password' }] : []
var mount = [{ volumeName: 'data', mountPath: '/data' }]

resource app 'Microsoft.App/containerApps@2025-01-01' = {
  name: name
  location: location
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identityId}': {} } }
  properties: {
    environmentId: environmentId
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: { external: true, targetPort: port, transport: 'http', allowInsecure: false }
      registries: [{ server: registryServer, identity: identityId }]
      secrets: hasPassword ? [{ name: 'app-password', value: password }] : []
    }
    template: {
      // The share belongs to root at first; the bot runs as the image's user 1654.
      initContainers: [
        {
          name: 'owner'
          image: 'mcr.microsoft.com/azurelinux/base/core:3.0'
          command: ['chown', '1654:1654', '/data']
          resources: { cpu: json('0.25'), memory: '0.5Gi' }
          volumeMounts: mount
        }
      ]
      containers: [
        {
          name: 'bot'
          image: '${registryServer}/${image}'
          env: concat(plain, tenants, secret, [{ name: 'Helmsman__Data', value: '/data/helmsman.db' }])
          resources: { cpu: json('0.5'), memory: '1Gi' }
          volumeMounts: mount
          probes: [
            { type: 'Startup', tcpSocket: { port: port }, periodSeconds: 2, failureThreshold: 60 }
            { type: 'Liveness', tcpSocket: { port: port }, periodSeconds: 30 }
            { type: 'Readiness', tcpSocket: { port: port }, periodSeconds: 10 }
          ]
        }
      ]
      scale: { minReplicas: 1, maxReplicas: 1 }
      // Time to finish what is being sent before the container is stopped.
      terminationGracePeriodSeconds: 60
      volumes: [{ name: 'data', storageType: 'NfsAzureFile', storageName: storageName }]
    }
  }
}

output host string = app.properties.configuration.ingress.fqdn
