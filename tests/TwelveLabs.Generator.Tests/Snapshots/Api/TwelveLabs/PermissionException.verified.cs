public class PermissionException : TwelveLabs.ApiException
{
    public PermissionException(TwelveLabs.ErrorReply reply) { }
}
