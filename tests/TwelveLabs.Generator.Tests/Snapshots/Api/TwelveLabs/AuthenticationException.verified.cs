public class AuthenticationException : TwelveLabs.ApiException
{
    public AuthenticationException(TwelveLabs.ErrorReply reply) { }
}
