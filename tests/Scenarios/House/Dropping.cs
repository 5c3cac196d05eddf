using System.Text;
using System.Text.Json.Nodes;
using Helmsman.Cards;

namespace Helmsman.Tests.Scenarios.House;

/// <summary>Files dropped into a chat, and the forms that ask about them.</summary>
public static class Dropping
{
    /// <summary>The card that is posted or edited last; what came before the drop does not count.</summary>
    public static async Task<Sent> DropAsync(this BotHouse house, string user, string name, string content, TeamsClient? client = null)
    {
        var before = house.Connector.All.Count;
        await PostFilesAsync(house, user, client ?? house.Teams, (name, content));
        return await house.SeenAsync(sent => IsAfter(house, sent, before) && sent.Says(name), $"an answer to {name}");
    }

    public static async Task PostFilesAsync(this BotHouse house, string user, TeamsClient client, params IReadOnlyList<(string Name, string Content)> files)
    {
        foreach (var (name, content) in files)
        {
            house.Connector.Serves(name, Encoding.UTF8.GetBytes(content));
        }

        using var response = await client.PostAsync(user, TeamsClient.ChatOf(user), new JsonObject
        {
            ["type"] = "message",
            ["locale"] = "zh-CN",
            ["attachments"] = new JsonArray([.. files.Select(file => new JsonObject
            {
                ["contentType"] = "text/csv",
                ["contentUrl"] = FakeConnector.FileUrl(file.Name),
                ["name"] = file.Name,
            })]),
        });
        Assert.True(response.IsSuccessStatusCode, $"{response.StatusCode}");
    }

    /// <summary>What the form sends when these headers are chosen: an index for a column, or nothing.</summary>
    public static JsonObject Filled(JsonNode? form, params IReadOnlyList<(string Column, string Header)> chosen)
    {
        var sent = CardReading.ActionsOf(form).Single(action => (string?)action["verb"] == Verbs.ChooseColumns)["data"]!.DeepClone().AsObject();
        foreach (var input in CardReading.ElementsOf(form, "Input.ChoiceSet"))
        {
            sent[(string)input["id"]!] = (string?)input["value"] ?? string.Empty;
        }

        foreach (var (column, header) in chosen)
        {
            sent[ColumnFields.IdOf(column)] = header;
        }

        return sent;
    }

    /// <summary>What the button that names this kind carries.</summary>
    public static JsonNode KindButton(JsonNode? card, string kind) => CardReading.ActionsOf(card)
        .Where(action => (string?)action["verb"] == Verbs.ChooseKind)
        .Select(action => action["data"]!)
        .First(data => (string?)data["kind"] == kind)
        .DeepClone();

    public static bool IsAfter(BotHouse house, Sent sent, int before) => house.Connector.All.Skip(before).Contains(sent);
}
