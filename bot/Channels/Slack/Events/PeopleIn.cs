using System.Text.Json.Nodes;
using Helmsman.Bot.Channels.Slack.People;
using Helmsman.Bot.Channels.Slack.Workspaces;
using Helmsman.Bot.Conversations;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Channels.Slack.Events;

/// <summary>Somebody changed his name, his zone or his language in Slack.</summary>
public sealed class PeopleIn(SlackPeople people, Places places, IDocuments documents)
{
    /// <summary>Kept last, because the difference is what there is to do: a life that ends on the way does it again.</summary>
    /// <param name="told">The user, as Slack tells of him.</param>
    public async Task ChangeAsync(string team, string user, JsonObject told, CancellationToken cancellationToken)
    {
        if (await people.ReadAsync(team, user, told, cancellationToken) is not var (before, now))
        {
            return;
        }

        foreach (var inShop in (await documents.OfWorkspaceAsync(team, cancellationToken)).GroupBy(place => place.Shop, StringComparer.Ordinal))
        {
            await RenameAsync(inShop.Key, user, before.Name, now.Name, cancellationToken);
            if ((await documents.FindAsync(Team.Documents, inShop.Key, cancellationToken))?.FindAccount(SlackChannel.Id, user) is { } person)
            {
                await FollowAsync(inShop.Where(place => place.Person == person.Id), now, cancellationToken);
            }
        }

        await people.KeepAsync(team, user, now, cancellationToken);
    }

    /// <summary>His own chats show times in his zone, and speak his language.</summary>
    private async Task FollowAsync(IEnumerable<KnownConversation> chats, SlackPerson now, CancellationToken cancellationToken)
    {
        foreach (var chat in chats)
        {
            await places.ChangeAsync(
                chat.Where,
                kept => kept with { Zone = Zones.Valid(now.Zone) ?? kept.Zone, Locale = Languages.Of(now.Locale, kept.Locale) },
                cancellationToken);
        }
    }

    /// <summary>Whom the shop calls otherwise than Slack did before is called so on.</summary>
    private async Task RenameAsync(string shop, string user, string before, string now, CancellationToken cancellationToken)
    {
        if (before != now && await documents.FindAsync(Team.Documents, shop, cancellationToken) is { } known)
        {
            await documents.ChangeAsync(
                Team.Documents,
                shop,
                kept => (kept ?? known) is var team && team.FindAccount(SlackChannel.Id, user) is { } person && person.Name == before ? team.With(person with { Name = now }) : team,
                cancellationToken);
        }
    }
}
