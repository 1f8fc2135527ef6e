public class PermissionException : TwelveLabs.ApiException
{
    public PermissionException(TwelveLabs.ErrorResponse response) { }
}
