namespace Helmsman.Bot.Conversations;

/// <summary>Who is in a conversation, read page by page.</summary>
/// <param name="IsWhole">False: there are more of them, or the pages made no sense.</param>
public sealed record Crowd(IReadOnlyList<ChannelAccount> People, bool IsWhole)
{
    public const int PageSize = 50;

    /// <summary>More people than this many pages hold are no shop's team: of those, whoever speaks is met.</summary>
    private const int MostPages = 4;

    public static IReadOnlyList<string> IdsOf(IEnumerable<ChannelAccount> people) =>
        [.. people.Select(person => person?.Id).OfType<string>().Where(id => id.Length > 0)];

    /// <param name="ask">Given where to go on, null for the first page.</param>
    public static async Task<Crowd> ReadAsync(Func<string?, Task<TeamsPagedMembersResult>> ask)
    {
        var (met, seen) = (new Dictionary<string, ChannelAccount>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        string? next = null;
        for (var pages = 0; pages < MostPages; pages++)
        {
            var page = await ask(next);
            foreach (var member in (page.Members ?? []).Where(member => member is { Id.Length: > 0 }))
            {
                met[member.Id] = member;
            }

            next = page.ContinuationToken;
            if (string.IsNullOrEmpty(next))
            {
                return new Crowd([.. met.Values], IsWhole: true);
            }

            if (!seen.Add(next))
            {
                // The pages go round in a circle.
                break;
            }
        }

        return new Crowd([.. met.Values], IsWhole: false);
    }
}
