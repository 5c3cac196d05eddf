using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Helmsman.Cards;

namespace Helmsman.Dialogs;

/// <summary>In a channel people must call the bot by name; the name is not part of what they say. Other people they mention are.</summary>
public static partial class Mentions
{
    /// <summary>Nobody means more people at once; the rest of a message that names more stays as it is.</summary>
    private const int MostMentions = 20;

    /// <summary>Accounts, as the channel knows them, of the people whom a message mentions; the bot itself and other bots left out.</summary>
    public static IReadOnlyList<ChannelAccount> Of(IActivity activity) =>
        [.. In(activity).Where(mention => mention.IsSomebody(activity)).Select(mention => mention.Mentioned!.ToAccount()).DistinctBy(account => account.Id)];

    /// <summary>What is said without the bot's name, which is also what the activity says from now on.</summary>
    internal static Said Read(Activity activity)
    {
        var said = new Reader(activity, [.. In(activity)]).Read();
        activity.Text = said.Text;
        return said;
    }

    private static IEnumerable<Mention> In(IActivity activity) => (activity.Entities ?? [])
        .Where(entity => string.Equals(entity?.Type, "mention", StringComparison.OrdinalIgnoreCase))
        .Take(MostMentions)
        .Select(entity => Wire.Read(entity, MentionJson.Default.Mention))
        .OfType<Mention>()
        .Where(mention => mention is { Text.Length: > 0, Mentioned.Id.Length: > 0 });

    /// <summary>Teams' &lt;at&gt; element, Slack's &lt;@U…&gt;.</summary>
    [GeneratedRegex("\\G(<at[^>]{0,200}>(?<name>[^<]{0,200})</at>|<@[a-z0-9|._-]{1,40}>)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Mark();

    internal sealed record Mention(string? Text, Named? Mentioned)
    {
        /// <summary>As people read it: what stands in its element, else the account's name.</summary>
        public string Shown => Mark().Match(Text!) is { Success: true } mark && mark.Groups["name"].Value.Trim() is { Length: > 0 } name
            ? name
            : Mentioned!.Name ?? Mentioned.Id!;

        /// <summary>In Teams bots have ids that begin so, and a mentioned channel has the channel's id.</summary>
        public bool IsSomebody(IActivity activity) => Mentioned!.Id != activity.Recipient?.Id
            && !Mentioned.Id!.StartsWith("28:", StringComparison.Ordinal) && !Mentioned.Id.StartsWith("19:", StringComparison.Ordinal);
    }

    internal sealed record Named(string? Id, string? Name, string? AadObjectId)
    {
        public ChannelAccount ToAccount() => new(Id!, Name, null, AadObjectId);
    }

    /// <summary>Goes through the text once; of two people with one name the first element is the first entity's.</summary>
    private sealed class Reader(Activity activity, List<Mention> left)
    {
        private readonly string text = (activity.Text ?? string.Empty).Replace("&nbsp;", " ", StringComparison.Ordinal);
        private readonly System.Text.StringBuilder shown = new();
        private readonly System.Text.StringBuilder marked = new();
        private readonly List<string> people = [];

        public Said Read()
        {
            for (var at = 0; at < text.Length;)
            {
                at += TakeEntity(at) ?? TakeMark(at) ?? TakeLetter(at);
            }

            return new Said(shown.ToString().Trim(), marked.ToString().Trim(), people);
        }

        private int? TakeEntity(int at)
        {
            if (left.Find(each => string.Compare(text, at, each.Text, 0, each.Text!.Length, StringComparison.OrdinalIgnoreCase) == 0) is not { } mention)
            {
                return null;
            }

            var isBot = mention.Mentioned!.Id == activity.Recipient?.Id;
            if (!isBot)
            {
                // A person mentioned once has one element; the bot's name means the bot wherever it stands.
                left.Remove(mention);
            }

            Put(isBot ? string.Empty : mention.Shown, mention.IsSomebody(activity) ? mention.Mentioned.Id : null);
            return mention.Text!.Length;
        }

        /// <summary>What is left of mentions whose entity did not come.</summary>
        private int? TakeMark(int at)
        {
            if (text[at] != '<' || Mark().Match(text, at) is not { Success: true } mark)
            {
                return null;
            }

            var name = mark.Groups["name"].Value.Trim();
            Put(string.Equals(name, activity.Recipient?.Name, StringComparison.OrdinalIgnoreCase) ? string.Empty : name, null);
            return mark.Length;
        }

        private int TakeLetter(int at)
        {
            shown.Append(text[at]);
            marked.Append(text[at]);
            return 1;
        }

        private void Put(string name, string? person)
        {
            shown.Append(name.Length > 0 ? name : " ");
            marked.Append(person is null ? $" {name} " : $" {Said.Mark} ");
            if (person is not null)
            {
                people.Add(person);
            }
        }
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, PropertyNameCaseInsensitive = true)]
[JsonSerializable(typeof(Mentions.Mention))]
internal sealed partial class MentionJson : JsonSerializerContext;
