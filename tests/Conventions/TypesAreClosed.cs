namespace Helmsman.Tests.Conventions;

public sealed class TypesAreClosed
{
    private static readonly Type[] OnePerRoom =
    [
        typeof(Helmsman.Shop.ShopSnapshot), typeof(Helmsman.State.LiteDb.LiteDbDocuments), typeof(Helmsman.Cards.Card),
        typeof(Helmsman.Dialogs.Speaker), typeof(Helmsman.Bot.OpsBot),
    ];

    [Fact]
    public void Every_class_of_the_product_is_sealed_static_or_abstract() => Assert.Empty(
        from room in OnePerRoom
        from type in room.Assembly.GetTypes()
        where IsOpen(type) && !type.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute), inherit: false)
        where type.Namespace?.StartsWith("Helmsman", StringComparison.Ordinal) is true
        select type.FullName);

    [Fact]
    public void An_open_class_is_seen() => Assert.True(IsOpen(typeof(List<int>)));

    private static bool IsOpen(Type type) => type is { IsClass: true, IsSealed: false, IsAbstract: false };
}
