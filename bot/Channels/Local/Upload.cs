using Microsoft.AspNetCore.Http.Features;

namespace Helmsman.Bot.Channels.Local;

/// <summary>A file on its way in: its bytes are the body, the rest stands in the address.</summary>
public sealed record Upload(string Room, string User, string Locale, string TimeZone, string Name)
{
    public PageReader Reader => new(User, Locale, TimeZone);

    /// <returns>Null when the file is larger than <see cref="FileShelf.MaxBytes"/>.</returns>
    public async Task<byte[]?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > FileShelf.MaxBytes)
        {
            return null;
        }

        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = FileShelf.MaxBytes + 1;
        }

        using var content = new MemoryStream();
        try
        {
            await request.Body.CopyToAsync(content, cancellationToken);
        }
        catch (BadHttpRequestException tooLarge) when (tooLarge.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return null;
        }

        return content.Length > FileShelf.MaxBytes ? null : content.ToArray();
    }
}
