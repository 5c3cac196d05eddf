using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace Helmsman.Tests.BotFramework;

/// <summary>A real adapter between a made-up channel's requests and a made-up channel's answers.</summary>
public sealed class Wire : IHttpClientFactory
{
    public const string ServiceUrl = "https://smba.trafficmanager.net/emea/";

    private readonly Dictionary<string, string?> settings = [];
    private CloudAdapter? adapter;

    public List<Call> Calls { get; } = [];

    public Func<HttpRequestMessage, HttpResponseMessage> Answer { get; set; } = _ => Json(HttpStatusCode.OK, """{"id":"sent-1"}""");

    public CloudAdapter Adapter => adapter ??= new CloudAdapter(Authentication(), Log);

    /// <summary>With what the bot proves itself; null: as the settings say.</summary>
    public ServiceClientCredentialsFactory? Proof { get; set; }

    public TimeProvider Clock { get; set; } = TimeProvider.System;

    internal Lines Log { get; } = new();

    public string EnvironmentName { get; set; } = Environments.Development;

    public IPAddress? From { get; set; } = IPAddress.Loopback;

    public static HttpResponseMessage Json(HttpStatusCode status, string json) =>
        new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

    public static string Message(string text = "hi", string? more = null) => $$"""
        {"type":"message","id":"in-1","channelId":"msteams","serviceUrl":"{{ServiceUrl}}","text":"{{text}}","locale":"zh-CN",
         "from":{"id":"29:ann","name":"Ann"},"recipient":{"id":"28:bot","name":"Bot"},"conversation":{"id":"a:1"}{{more}}}
        """;

    public Wire With(string key, string? value)
    {
        settings[key] = value;
        return this;
    }

    public ConfigurationBotFrameworkAuthentication Authentication() =>
        new(new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), Proof, this, Log, Clock);

    public HttpClient CreateClient(string name) => new(new Channel(this));

    public Task<(int Status, string Body)> PostAsync(string body, Func<ITurnContext, CancellationToken, Task>? turn = null, string? authorization = null) =>
        SendAsync("POST", body, new Bot(turn ?? ((_, _) => Task.CompletedTask)), authorization: authorization);

    public async Task<(int Status, string Body)> SendAsync(
        string method, string body, IBot bot, CloudAdapter? through = null, string? authorization = null, Action<HttpContext>? with = null)
    {
        var context = NewContext(method, body);
        context.Request.Headers.Authorization = authorization;
        with?.Invoke(context);
        await (through ?? Adapter).ProcessAsync(context.Request, context.Response, bot, context.RequestAborted);
        return (context.Response.StatusCode, Encoding.UTF8.GetString(((MemoryStream)context.Response.Body).ToArray()));
    }

    private DefaultHttpContext NewContext(string method, string body)
    {
        var context = new DefaultHttpContext
        {
            RequestServices = new ServiceCollection().AddSingleton<IHostEnvironment>(new Environment(EnvironmentName)).BuildServiceProvider(),
        };
        context.Request.Method = method;
        context.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(body));
        context.Response.Body = new MemoryStream();
        context.Connection.RemoteIpAddress = From;
        return context;
    }

    public sealed record Call(string Line, string Body, IReadOnlyDictionary<string, string> Headers);

    private sealed class Channel(Wire wire) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var body = request.Content is null ? string.Empty : await request.Content.ReadAsStringAsync(cancellationToken);
            var headers = request.Headers.ToDictionary(each => each.Key, each => string.Join(',', each.Value));
            lock (wire.Calls)
            {
                wire.Calls.Add(new Call($"{request.Method} {request.RequestUri!.PathAndQuery}", body, headers));
                return wire.Answer(request);
            }
        }
    }

    private sealed class Bot(Func<ITurnContext, CancellationToken, Task> turn) : IBot
    {
        public Task OnTurnAsync(
            ITurnContext turnContext, CancellationToken cancellationToken = default) => turn(turnContext, cancellationToken);
    }

    private sealed class Environment(string name) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = name;
        public string ApplicationName { get; set; } = "tests";
        public string ContentRootPath { get; set; } = "/";
        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
