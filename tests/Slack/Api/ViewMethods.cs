using System.Text.Json.Nodes;
using Helmsman.Slack.Traffic;
using Helmsman.Slack.World;

namespace Helmsman.Slack.Api;

/// <summary>views.open, views.push, views.update, views.publish.</summary>
internal sealed class ViewMethods(SlackWorld world)
{
    public JsonObject Do(SlackCall call)
    {
        if (call.Arguments["view"] is not JsonObject view || ViewRules.FaultIn(view) is not null)
        {
            return WebApi.No("invalid_arguments");
        }

        return call.Method switch
        {
            "views.open" or "views.push" => world.Views.Open(call["trigger_id"], view, call.Method == "views.push", out var shown) is { } error ? WebApi.No(error) : Shown(shown),
            "views.update" => world.Views.Update(call["view_id"], view) is { } shown ? Shown(shown) : WebApi.No("not_found"),
            "views.publish" => world.FindUser(call["user_id"]) is { } user ? Shown(world.Views.Publish(user.Id, view)) : WebApi.No("user_not_found"),
            _ => WebApi.No("unknown_method"),
        };
    }

    private static JsonObject Shown(JsonObject view) => WebApi.Ok(new() { ["view"] = view.DeepClone() });
}
