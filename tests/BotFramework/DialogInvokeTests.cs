using System.Text.Json;

namespace Helmsman.Tests.BotFramework;

/// <summary>Teams opens a dialog over the conversation, and sends what it shows.</summary>
public sealed class DialogInvokeTests
{
    private readonly Wire wire = new();

    [Fact]
    public async Task A_dialog_s_card_is_answered_bare()
    {
        var (status, body) = await SendAsync("task/fetch", """{"data":{"n":7},"context":{"theme":"dark"}}""", new Asked());
        var task = JsonDocument.Parse(body).RootElement.GetProperty("task");

        Assert.Equal((200, "continue"), (status, task.GetProperty("type").GetString()));
        Assert.Equal("7 dark", task.GetProperty("value").GetProperty("title").GetString());
        Assert.Equal("medium", task.GetProperty("value").GetProperty("width").GetString());
        Assert.Equal("x/y", task.GetProperty("value").GetProperty("card").GetProperty("contentType").GetString());
    }

    [Fact]
    public async Task What_is_sent_is_answered_with_a_sentence()
    {
        var (status, body) = await SendAsync("task/submit", """{"data":{"n":8}}""", new Asked());
        var task = JsonDocument.Parse(body).RootElement.GetProperty("task");

        Assert.Equal((200, "message", "8"), (status, task.GetProperty("type").GetString(), task.GetProperty("value").GetString()));
    }

    [Theory]
    [InlineData("task/fetch")]
    [InlineData("task/submit")]
    public async Task A_handler_that_knows_no_dialog_answers_501(string name) =>
        Assert.Equal(501, (await SendAsync(name, "{}", new TeamsActivityHandler())).Status);

    [Theory]
    [InlineData("7")]
    [InlineData("null")]
    public async Task A_value_that_is_none_is_a_bad_request(string value) =>
        Assert.Equal(400, (await SendAsync("task/fetch", value, new Asked())).Status);

    private Task<(int Status, string Body)> SendAsync(string name, string value, IBot bot) => wire.SendAsync(
        "POST",
        Wire.Message(more: $",\"name\":\"{name}\",\"value\":{value}").Replace("\"type\":\"message\"", "\"type\":\"invoke\"", StringComparison.Ordinal),
        bot);

    private sealed class Asked : TeamsActivityHandler
    {
        protected override Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(
            ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
            Task.FromResult(new TaskModuleResponse
            {
                Task = new TaskModuleContinueResponse
                {
                    Value = new TaskModuleTaskInfo { Title = $"{Number(taskModuleRequest)} {taskModuleRequest.Context!.Theme}", Width = "medium", Card = new Attachment { ContentType = "x/y" } },
                },
            });

        protected override Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(
            ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
            Task.FromResult(new TaskModuleResponse { Task = new TaskModuleMessageResponse { Value = Number(taskModuleRequest) } });

        private static string Number(TaskModuleRequest request) => ((JsonElement)request.Data!).GetProperty("n").GetRawText();
    }
}
