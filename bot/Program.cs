using Helmsman.Bot;
using Helmsman.Bot.Channels.Local;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = Where.SettingsAre() });
builder.AddHelmsman();
builder.AddLocalChannel();

var app = builder.Build();
app.MapHelmsman();
app.MapLocalChannel();
await app.RunAsync();
