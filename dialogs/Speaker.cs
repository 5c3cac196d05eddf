using System.Globalization;
using Helmsman.Shop;
using Helmsman.Shop.Work;

namespace Helmsman.Dialogs;

/// <summary>Who is talking, in which shop and language, and on which day of the shop's zone.</summary>
public sealed record Speaker(Person Person, ShopSnapshot Shop, CultureInfo Language, DateOnly Today);
