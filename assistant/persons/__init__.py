"""Who is who in what somebody says: who speaks, who did what to whom, and by which word a role goes.

Stands on `masking`, which knows names.
"""
