using System.Globalization;
using Helmsman.Shop.Documents;

namespace Helmsman.Shop.Moves.Coaching;

/// <summary>A week in which somebody was below the line, and what he himself makes of it (S104). For him and for those who lead.</summary>
/// <param name="Week">Its first day.</param>
/// <param name="Line">The shop's.</param>
/// <param name="View">User text; null: he has not said.</param>
public sealed record Coached(string Shop, DateOnly Week, string Person, double Inquiries, double Buyers, double Line, string? View = null, DateTimeOffset? At = null)
{
    public static readonly DocumentKind<Coached> Documents = new("coached", ShopJson.Default.Coached);

    public const int LongestView = 500;

    public double Rate => Buyers / Inquiries;

    public string Id => IdOf(Shop, Week, Person);

    public static string IdOf(string shop, DateOnly week, string person) => string.Create(CultureInfo.InvariantCulture, $"{shop}/{week:yyyy-MM-dd}/{person}");
}
