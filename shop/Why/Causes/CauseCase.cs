namespace Helmsman.Shop.Why.Causes;

/// <summary>What a cause is looked for in.</summary>
/// <param name="Judgement">Whether the figure moved at all: what did not move has no cause.</param>
/// <param name="Contributors">Where the change comes from; a cause that touches none of them explains nothing. Null: not searched.</param>
public sealed record CauseCase(ShopSnapshot Shop, Question Question, Compared Compared, Judgement Judgement, Contributors? Contributors)
{
    private Background? background;

    public bool Rose => Compared.After.Value > Compared.Before.Value;

    /// <summary>What several causes ask, worked out once; a copy with another value works it out anew.</summary>
    internal Background Background => ReferenceEquals(background?.Of, this) ? background! : background = new Background(this);
}
