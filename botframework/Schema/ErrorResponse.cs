namespace BotFramework.Schema;

public sealed class ErrorResponse
{
    public Error? Error { get; set; }
}

public sealed class Error
{
    public Error()
    {
    }

    public Error(string? code, string? message = null)
    {
        Code = code;
        Message = message;
    }

    public string? Code { get; set; }
    public string? Message { get; set; }
}
