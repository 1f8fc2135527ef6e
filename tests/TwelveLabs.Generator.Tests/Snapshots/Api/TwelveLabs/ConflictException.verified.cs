public class ConflictException : TwelveLabs.ApiException
{
    public ConflictException(TwelveLabs.ErrorReply reply) { }
}
