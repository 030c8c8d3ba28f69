"""What annotation is: frozen values and pure rules, standard library only, no I/O."""
