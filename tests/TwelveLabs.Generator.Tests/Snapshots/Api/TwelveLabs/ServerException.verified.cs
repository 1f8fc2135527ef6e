public class ServerException : TwelveLabs.ApiException
{
    public ServerException(TwelveLabs.ErrorResponse response) { }
}
