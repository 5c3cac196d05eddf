using System.Globalization;
using Helmsman.Bot.Shops;
using Helmsman.Cards;
using Helmsman.Cards.Moves.Ledger;
using Helmsman.Shop;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Moves.Ledger;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Moves.Ledger;

/// <summary>What is agreed, what it comes to, and what was approved.</summary>
public sealed class LedgerBook(IDocuments documents, OpenShops shops, Posts posts, TimeProvider clock)
{
    public Task<IReadOnlyList<LedgerTerms>> TermsAsync(string shop, CancellationToken cancellationToken) =>
        documents.AllAsync(LedgerTerms.Documents, shop + "/", cancellationToken);

    public Task SetAsync(LedgerTerms terms, CancellationToken cancellationToken) =>
        documents.ChangeAsync(LedgerTerms.Documents, terms.Id, _ => terms, cancellationToken);

    /// <summary>The month that is to be approved before such terms may be set; null: they may.</summary>
    public async Task<DateOnly?> RefusalAsync(LedgerTerms terms, CancellationToken cancellationToken) =>
        await documents.FindAsync(LedgerTerms.Documents, terms.Id, cancellationToken) is { } old
            ? Drawing.ToApproveBefore(old, terms, await ApprovedAsync(old, cancellationToken), shops.TodayIn(terms.Shop))
            : null;

    public Task<IReadOnlyList<Statement>> ApprovedAsync(LedgerTerms terms, CancellationToken cancellationToken) =>
        documents.AllAsync(Statement.Documents, Statement.Of(terms.Shop, terms.Designer), cancellationToken);

    /// <summary>As it was approved, or as it is now.</summary>
    public async Task<Shown> DrawAsync(LedgerTerms terms, DateOnly month, CancellationToken cancellationToken)
    {
        var (shop, approved) = (await shops.LookAsync(terms.Shop, cancellationToken), await ApprovedAsync(terms, cancellationToken));
        var (all, today) = (await TermsAsync(terms.Shop, cancellationToken), shops.TodayIn(terms.Shop));
        var except = all.Where(each => each.Designer != terms.Designer).SelectMany(each => each.Products.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var statement = approved.FirstOrDefault(each => each.Month == month) ?? Drawing.Of(shop.History, terms, month, except, approved, today);
        return new Shown(statement, shop, Drawing.MayBeApproved(statement, approved, today), today);
    }

    /// <summary>Frozen as it was seen; of two at once the first yes counts.</summary>
    public async Task<Statement> ApproveAsync(Statement statement, string by, CancellationToken cancellationToken)
    {
        var approved = statement with { Approved = new Approval(by, clock.GetUtcNow()) };
        return await documents.ChangeAsync(Statement.Documents, statement.Id, kept => kept ?? approved, cancellationToken);
    }

    /// <summary>To the designer, to whoever runs the shop and to the owner, each in his own chat.</summary>
    public async Task SendAsync(Shown shown, IReadOnlySet<string> toldAlready, CancellationToken cancellationToken)
    {
        foreach (var person in Readers(shown).Where(person => !toldAlready.Contains(person.Id)))
        {
            await posts.ToAsync(shown.Statement.Terms.Shop, person, WhatOf(shown.Statement), words => shown.For(person, words), cancellationToken);
        }
    }

    /// <summary>Where it was sent it now says what became of it.</summary>
    public async Task FollowAsync(Shown shown, CancellationToken cancellationToken)
    {
        foreach (var person in Readers(shown))
        {
            await posts.EditAsync(WhatOf(shown.Statement), place => place.Person == person.Id, words => shown.For(person, words), cancellationToken, shown.Statement.Approved is null ? 0 : 1);
        }
    }

    /// <summary>Names it in the outbox.</summary>
    public static string WhatOf(Statement statement) =>
        string.Create(CultureInfo.InvariantCulture, $"ledger/{statement.Terms.Shop}/{statement.Terms.Designer}/{statement.Month:yyyy-MM}");

    /// <summary>He himself, and those who say what is to be done.</summary>
    public static bool MaySee(string person, string designer, Team team) =>
        person == designer || Roles.Steering.Any(role => team.Holds(person, role));

    private static IEnumerable<Person> Readers(Shown shown) => shown.Shop.Team.People.Where(person => MaySee(person.Id, shown.Statement.Terms.Designer, shown.Shop.Team));
}

/// <summary>A statement, with what there is to know of the shop to show it.</summary>
public sealed record Shown(Statement Statement, ShopSnapshot Shop, bool MayBeApproved, DateOnly Today)
{
    public Card For(Person reader, Words words) =>
        StatementCard.Of(Statement, Shop.Profile, Shop.Team, MayBeApproved && Shop.Team.Holds(reader.Id, Roles.Owner), Today, words);
}
