public class ServerException : TwelveLabs.ApiException
{
    public ServerException(TwelveLabs.ErrorReply reply) { }
}
