public class PageTokenExpiredException : TwelveLabs.BadRequestException
{
    public PageTokenExpiredException(TwelveLabs.ErrorReply reply) { }
    public override string Message { get; }
}
