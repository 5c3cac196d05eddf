using Helmsman.Cards;
using Helmsman.Cards.Moves.DesignLog;
using Helmsman.Dialogs;
using Helmsman.Dialogs.Understanding;
using Helmsman.Shop.Moves.DesignLog;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Moves.DesignLog;

/// <summary>看店日志: the form, or one shop in one line; 看店名单: which shops there are.</summary>
public sealed class DesignLogEntries(DesignBook book, AboutDesignLog about) : ITakeEntries
{
    private static readonly char[] Between = [',', '，', ';', '；'];

    public IReadOnlyList<string> Takes { get; } = [Entries.DesignLog, Entries.PeerList];

    public async Task<Card> TakeAsync(ITurnContext turn, Speaker speaker, string entry, string? text, CancellationToken cancellationToken)
    {
        var (words, team) = (Words.In(speaker.Language), speaker.Shop.Team);
        if (entry == Entries.PeerList)
        {
            return await PeersAsync(speaker, text, words, cancellationToken);
        }

        return AboutDesignLog.MayLook(speaker.Person.Id, team, speaker.Today)
            ? await LookAsync(speaker, text, words, cancellationToken)
            : WeekOfLookingCard.NotYours(team.WhoHas(Roles.Design).Select(person => person.Name), words);
    }

    /// <summary>Whoever looks, and whoever runs the shop, says at whom.</summary>
    private async Task<Card> PeersAsync(Speaker speaker, string? text, Words words, CancellationToken cancellationToken)
    {
        var (shop, team) = (speaker.Shop.Profile.Id, speaker.Shop.Team);
        if (text is not null)
        {
            if (!team.Steers(speaker.Person.Id) && !AboutDesignLog.MayLook(speaker.Person.Id, team, speaker.Today))
            {
                return WeekOfLookingCard.NotYours(team.WhoHas(Roles.Design).Concat(team.WhoRuns).DistinctBy(person => person.Id).Select(person => person.Name), words);
            }

            await book.EnterAsync(shop, PeerList.Read(text), cancellationToken);
        }

        return WeekOfLookingCard.Listed(await book.PeersAsync(shop, cancellationToken), words);
    }

    /// <summary>店名,改变点,好在哪里,可借鉴: the last two may be left out; a name alone brings the form for it.</summary>
    private async Task<Card> LookAsync(Speaker speaker, string? text, Words words, CancellationToken cancellationToken)
    {
        string[] pieces = text?.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
        var borrow = pieces is [_, _, .., var last] && words.IsBorrow(last);
        return borrow ? await KeepAsync(pieces[..^1], isBorrowed: true)
            : pieces.Length >= 2 ? await KeepAsync(pieces, isBorrowed: false)
            : await book.FormAgainAsync(speaker.Shop.Profile.Id, speaker.Person.Id, speaker.Today, new DesignLogFields(Other: pieces.FirstOrDefault()), [], words, cancellationToken);

        async Task<Card> KeepAsync(string[] said, bool isBorrowed)
        {
            var seen = about.Seen(speaker, said[0], said[1], said.Length > 2 ? string.Join('，', said[2..]) : null, isBorrowed);
            return (await about.KeepAsync(speaker, seen, words, cancellationToken))(words);
        }
    }
}
