using Helmsman.Shop.Work;
using static Helmsman.Tests.Shop.Work.Staff;

namespace Helmsman.Tests.Shop.Work;

public sealed class ReferenceTests
{
    [Theory]
    [InlineData("领口", "https://example.com/1", "image/png", true)]
    [InlineData("领口", "https://example.com/1", "IMAGE/JPEG", true)]
    [InlineData("领口", "https://example.com/1", "image/gif", true)]
    [InlineData("领口.png", "https://example.com/1.png", "image/webp", false)]
    [InlineData("领口.png", "https://example.com/1.png", "image/svg+xml", false)]
    [InlineData("领口.PNG", "https://example.com/1", null, true)]
    [InlineData("领口.png", "https://example.com/1", "image/*", true)]
    [InlineData("贴的图", "https://example.com/1", "image/*", false)]
    [InlineData("主图", "https://img.alicdn.com/i1/O1CN01.jpg?x=1#2", null, true)]
    [InlineData("主图", "https://img.alicdn.com/i1/O1CN01.jpg_400x400.jpeg", null, true)]
    [InlineData("主图", "https://img.alicdn.com/i1/O1CN01.jpg_.webp", null, false)]
    [InlineData("报表.xlsx", "https://example.com/报表.xlsx", null, false)]
    [InlineData("共享盘", "Z:\\主图\\1.png.lnk", null, false)]
    public void It_is_a_picture_by_its_type_or_else_by_its_ending(string name, string url, string? type, bool isPicture) =>
        Assert.Equal(isPicture, new Reference(name, url, type).IsPicture);

    [Fact]
    public void What_belongs_to_a_task_is_told_newest_first_with_who_brought_it()
    {
        var item = Task(1, "su", events: [
            new WorkEvent.Commented("he", At(1), "看 https://example.com/2.png，还有这个", [new Reference("1.png", "https://example.com/1.png")]),
            new WorkEvent.Commented("zhou", At(2), "没有图"),
            new WorkEvent.Commented("su", At(3), "", [new Reference("3.png", "https://example.com/3.png")]),
        ]);
        item = item with { Brief = item.Brief with { References = [new Reference("0", "https://example.com/0")] } };

        Assert.Equal(
            [("3.png", "su", At(3)), ("1.png", "he", At(1)), ("https://example.com/2.png", "he", At(1)), ("0", "lin", item.HandedOverAt)],
            Brought.To(item).Select(each => (each.What.Name, each.By, each.At)));
    }
}
