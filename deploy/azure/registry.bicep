// First of two: where the container's image is kept. docs/deploy/teams.md builds it there, without Docker on your machine.

@description('Letters and digits only; worldwide unique.')
@minLength(5)
@maxLength(50)
param name string

param location string = resourceGroup().location

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
  name: name
  location: location
  sku: { name: 'Basic' }
  properties: { adminUserEnabled: false }
}

output server string = registry.properties.loginServer
