public class PageTokenExpiredException : TwelveLabs.BadRequestException
{
    public PageTokenExpiredException(TwelveLabs.ErrorResponse response) { }
    public override string Message { get; }
}
