public class NotFoundException : TwelveLabs.ApiException
{
    public NotFoundException(TwelveLabs.ErrorReply reply) { }
}
