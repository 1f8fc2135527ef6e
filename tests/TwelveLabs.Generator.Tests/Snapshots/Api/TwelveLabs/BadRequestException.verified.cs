public class BadRequestException : TwelveLabs.ApiException
{
    public BadRequestException(TwelveLabs.ErrorReply reply) { }
}
