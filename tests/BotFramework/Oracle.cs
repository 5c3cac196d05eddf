using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Helmsman.Tests.Conventions;

namespace Helmsman.Tests.BotFramework;

/// <summary>Microsoft's own package for Node.js, asked what it makes of a request.</summary>
internal static class Oracle
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Null: it is there.</summary>
    public static string? Missing => Directory.Exists(At("node_modules"))
        ? null
        : "The token oracle is not installed: tests/BotFramework/oracle/node_modules is missing. scripts/test installs it.";

    public static async Task<IReadOnlyList<OracleVerdict>> OnAsync(IEnumerable<Delivered> rows, CancellationToken cancellationToken)
    {
        using var node = Process.Start(new ProcessStartInfo("node", [At("oracle.mjs")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        })!;
        var errors = node.StandardError.ReadToEndAsync(cancellationToken);
        await node.StandardInput.WriteAsync(Question(rows).ToJsonString().AsMemory(), cancellationToken);
        node.StandardInput.Close();
        var output = await node.StandardOutput.ReadToEndAsync(cancellationToken);
        await node.WaitForExitAsync(cancellationToken);
        Assert.True(node.ExitCode == 0, await errors);
        return JsonSerializer.Deserialize<List<OracleVerdict>>(output, Json)!;
    }

    private static JsonObject Question(IEnumerable<Delivered> rows) => new()
    {
        ["appId"] = Issuer.AppId,
        ["issuer"] = Issuer.Name,
        ["rows"] = new JsonArray([.. rows.Select(Row)]),
    };

    /// <summary>It has no clock but the machine's.</summary>
    private static JsonObject Row(Delivered row)
    {
        var issuer = new Issuer(TimeProvider.System.GetUtcNow());
        row.Issuer?.Invoke(issuer);
        return new JsonObject
        {
            ["name"] = row.Name,
            ["authorization"] = row.Header(issuer.Token(row.Token)),
            ["activity"] = JsonNode.Parse(TokenTableTests.BodyOf(row)),
            ["keys"] = issuer.Keys(),
        };
    }

    private static string At(params string[] path) => Repository.At(["tests", "BotFramework", "oracle", .. path]);
}

internal sealed record OracleVerdict(string Name, bool Accepted, string Why);
